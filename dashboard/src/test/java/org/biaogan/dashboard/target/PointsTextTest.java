package org.biaogan.dashboard.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.biaogan.dashboard.target.Target.Point;
import org.junit.jupiter.api.Test;

class PointsTextTest {

    @Test
    void commasTabsSpacesAndChineseWordsAreUnderstood() {
        assertThat(PointsText.parse("\uFEFFmonth,percent\n3,20.5\n6月\t50%\r\n\n9， 75％\n\"12\",\"100\"")
                        .points())
                .containsExactly(point(3, "20.5"), point(6, "50"), point(9, "75"), point(12, "100"));
    }

    @Test
    void linesThatAreNeitherAreNamed() {
        assertThat(PointsText.parse("3, 20\nlater\n12, 100 or so").unreadable()).containsExactly(2, 3);
    }

    private static Point point(int month, String percent) {
        return new Point(month, new BigDecimal(percent));
    }
}

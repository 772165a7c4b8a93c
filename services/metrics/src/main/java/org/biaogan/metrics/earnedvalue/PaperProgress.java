package org.biaogan.metrics.earnedvalue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaogan.metrics.earnedvalue.PaperFlag.Code;

/**
 * Whether reported money has anything behind it. Each sign depends on numbers of the report and the one before, whatever
 * unit the money is in; without money there is nothing to doubt. More physical progress, photos or funds never add one.
 */
public final class PaperProgress {

    private PaperProgress() {}

    /**
     * The signs in a report.
     *
     * @param before the report before of any length; null where it is the first
     */
    public static List<PaperFlag> of(Reported now, Reported before) {
        List<PaperFlag> flags = new ArrayList<>();
        if (now.claimsMoney(before)) {
            physical(now, before, flags);
            if (now.photos() == 0) {
                flags.add(new PaperFlag(
                        Code.NO_PHOTO,
                        "%s上报完成投资，但没有照片佐证".formatted(now.period()),
                        "money was completed in %s, yet no photo shows it".formatted(now.period())));
            }
        }
        funds(now, flags);
        return flags;
    }

    private static void physical(Reported now, Reported before, List<PaperFlag> flags) {
        BigDecimal physical = now.physicalPercent();
        BigDecimal reached =
                before == null || before.physicalPercent() == null ? BigDecimal.ZERO : before.physicalPercent();
        if (physical == null) {
            flags.add(new PaperFlag(
                    Code.NO_PHYSICAL_PROGRESS,
                    "%s上报完成投资，但未报形象进度".formatted(now.period()),
                    "money was completed in %s, yet no physical progress was reported".formatted(now.period())));
        } else if (physical.compareTo(reached) <= 0 && physical.compareTo(Share.WHOLE) < 0) {
            flags.add(new PaperFlag(
                    Code.NO_PHYSICAL_PROGRESS,
                    "%s上报完成投资，但形象进度停在%s%%".formatted(now.period(), plain(physical)),
                    "money was completed in %s, yet physical progress stays at %s %%"
                            .formatted(now.period(), plain(physical))));
        }
    }

    /** Funds are compared with money completed since the start, as both accumulate. */
    private static void funds(Reported now, List<PaperFlag> flags) {
        BigDecimal completed = now.completedSinceStart();
        if (completed == null || completed.signum() <= 0) {
            return;
        }
        if (now.inPlace() == null) {
            flags.add(new PaperFlag(
                    Code.NO_FUNDS,
                    "开工以来完成投资%s，但未报到位资金".formatted(plain(completed)),
                    "%s was completed since the start, yet no funds in place were reported"
                            .formatted(plain(completed))));
        } else if (completed.compareTo(now.inPlace()) > 0) {
            flags.add(new PaperFlag(
                    Code.NO_FUNDS,
                    "开工以来完成投资%s，超过到位资金%s".formatted(plain(completed), plain(now.inPlace())),
                    "%s was completed since the start, more than the %s in place"
                            .formatted(plain(completed), plain(now.inPlace()))));
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

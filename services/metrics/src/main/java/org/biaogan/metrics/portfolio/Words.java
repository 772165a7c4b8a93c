package org.biaogan.metrics.portfolio;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.project.Level;
import org.biaogan.metrics.project.Nature;
import org.biaogan.metrics.project.Stage;

/** What people write in lists for the words of the register; both are read, the Chinese ones are written. */
final class Words {

    private static final Map<Enum<?>, String> CHINESE = Map.ofEntries(
            entry(Stage.RESERVE, "储备"),
            entry(Stage.APPROVED, "立项"),
            entry(Stage.STARTED, "开工"),
            entry(Stage.UNDER_CONSTRUCTION, "在建"),
            entry(Stage.COMPLETED, "竣工"),
            entry(Stage.IN_PRODUCTION, "投产"),
            entry(Stage.AT_CAPACITY, "达产"),
            entry(Stage.SUSPENDED, "停工"),
            entry(Stage.TERMINATED, "终止"),
            entry(Nature.NEW, "新建"),
            entry(Nature.EXPANSION, "扩建"),
            entry(Nature.RENOVATION, "改建"),
            entry(Nature.RELOCATION, "迁建"),
            entry(Nature.RESTORATION, "恢复"),
            entry(Nature.PURCHASE, "购置"),
            entry(Level.NATIONAL, "国家级"),
            entry(Level.PROVINCIAL, "省级"),
            entry(Level.CITY, "市级"),
            entry(Level.COUNTY, "县级"),
            entry(Level.ZONE, "园区级"));

    private static final Map<String, Boolean> FLAGS = Map.of("是", true, "否", false, "true", true, "false", false);

    private Words() {}

    static String chinese(Enum<?> word) {
        return word == null ? null : CHINESE.get(word);
    }

    static String chinese(boolean flag) {
        return flag ? "是" : "否";
    }

    /** The word of a kind that a text means; empty where it means none. */
    static Optional<?> word(Class<?> kind, String text) {
        return Arrays.stream(kind.getEnumConstants())
                .map(Enum.class::cast)
                .filter(word -> word.name().equals(text) || text.equals(chinese((Enum<?>) word)))
                .findFirst();
    }

    static Optional<Boolean> flag(String text) {
        return Optional.ofNullable(FLAGS.get(text));
    }

    /** All that {@link #word} understands of a kind, for people. */
    static String all(Class<?> kind) {
        return Arrays.toString(kind.getEnumConstants());
    }
}

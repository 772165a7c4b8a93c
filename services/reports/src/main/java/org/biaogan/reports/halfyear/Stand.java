package org.biaogan.reports.halfyear;

import org.biaogan.reports.metrics.Standing;

/** How a light or a state is shown: a shape and a word of its own, so that colour is never alone (红黄绿灯). */
record Stand(String symbol, String word, String tone) {

    static Stand of(Standing standing) {
        if ("K".equals(standing.status())) {
            return new Stand("○", "并入2月", "none");
        }
        return switch (standing.light() != null ? standing.light() : String.valueOf(standing.state())) {
            case "GREEN" -> new Stand("●", "绿灯", "green");
            case "YELLOW" -> new Stand("▲", "黄灯", "yellow");
            case "RED" -> new Stand("■", "红灯", "red");
            case "MET" -> new Stand("★", "已完成", "green");
            case "LATE" -> new Stand("○", "逾期未报", "none");
            case "NOT_DUE" -> new Stand("○", "未到报期", "none");
            case "NO_TARGET" -> new Stand("○", "未设目标", "none");
            default -> new Stand("○", "暂无数据", "none");
        };
    }
}

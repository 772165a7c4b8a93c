package org.biaogan.metrics.portfolio;

import java.util.Arrays;
import java.util.function.Function;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.StandingView;

/**
 * A column of the register as a workbook. Its title ends in the field's name, by which an import knows it again; what
 * only informs has a name that is no field of an import.
 */
enum RegisterColumn {
    CODE("项目编码 code", 16, ProjectView::code),
    NAME("项目名称 name", 36, ProjectView::name),
    STAGE("阶段 stage", 10, view -> Words.chinese(view.stage())),
    LIGHT("灯号 light", 10, standing(StandingView::light), true),
    STATE("状态 state", 14, standing(StandingView::state), true),
    DEVIATION("偏差(百分点) deviationPoints", 12, standing(StandingView::deviationPoints), true),
    PHYSICAL("形象进度% physicalPercent", 12, standing(StandingView::physicalPercent), true),
    COMPLETED("开工以来完成投资 completedSinceStart", 16, standing(StandingView::completedSinceStart), true),
    THIS_YEAR("本年完成投资 completedThisYear", 16, standing(StandingView::completedThisYear), true),
    IN_PLACE("到位资金 inPlace", 16, standing(StandingView::inPlace), true),
    OPEN_PROBLEMS("未销号问题 openProblems", 12, standing(StandingView::openProblems), true),
    UNIT("单位编码 unit", 14, ProjectView::unit),
    UNIT_NAME("单位 unitOf", 20, ProjectView::unitName, true),
    RESPONSIBLE_UNIT("责任单位编码 responsibleUnit", 14, ProjectView::responsibleUnit),
    RESPONSIBLE_UNIT_NAME("责任单位 responsibleUnitOf", 20, ProjectView::responsibleUnitName, true),
    OWNER("业主单位 owner", 30, ProjectView::owner),
    OWNER_CODE("统一社会信用代码 ownerCode", 22, ProjectView::ownerCode),
    LEADER("挂点领导编码 leader", 14, ProjectView::leader),
    LEADER_NAME("挂点领导 leaderOf", 14, ProjectView::leaderName, true),
    HANDLER("经办人编码 handler", 14, ProjectView::handler),
    HANDLER_NAME("经办人 handlerOf", 14, ProjectView::handlerName, true),
    SECTOR("行业 sector", 16, ProjectView::sector),
    CHAIN_LINK("产业链环节 chainLink", 16, ProjectView::chainLink),
    THEMES("专题 themes", 20, view -> String.join(";", view.themes())),
    CATEGORY("类别 category", 14, ProjectView::category),
    NATURE("建设性质 nature", 10, view -> Words.chinese(view.nature())),
    FLAGSHIP("一号工程 flagship", 10, view -> Words.chinese(view.flagship())),
    LEVEL("级别 level", 10, view -> Words.chinese(view.level())),
    APPROVAL_CODE("项目审批代码 approvalCode", 26, ProjectView::approvalCode),
    ADDRESS("建设地点 address", 30, ProjectView::address),
    LONGITUDE("经度 longitude", 12, ProjectView::longitude),
    LATITUDE("纬度 latitude", 12, ProjectView::latitude),
    MONEY_UNIT("金额单位 moneyUnit", 10, ProjectView::moneyUnit),
    TOTAL("总投资 totalInvestment", 16, ProjectView::totalInvestment),
    PLANNED_START("计划开工 plannedStart", 14, ProjectView::plannedStart),
    ACTUAL_START("实际开工 actualStart", 14, ProjectView::actualStart),
    PLANNED_COMPLETION("计划竣工 plannedCompletion", 14, ProjectView::plannedCompletion),
    ACTUAL_COMPLETION("实际竣工 actualCompletion", 14, ProjectView::actualCompletion),
    PLANNED_PRODUCTION("计划投产 plannedProduction", 14, ProjectView::plannedProduction),
    ACTUAL_PRODUCTION("实际投产 actualProduction", 14, ProjectView::actualProduction),
    SUMMARY("建设内容 summary", 40, ProjectView::summary),
    FORMER_NAMES("曾用名 formerNames", 30, view -> String.join(";", view.formerNames()), true);

    private final String title;
    private final int width;
    private final Function<ProjectView, Object> value;
    private final boolean onlyInforms;

    RegisterColumn(String title, int width, Function<ProjectView, Object> value) {
        this(title, width, value, false);
    }

    RegisterColumn(String title, int width, Function<ProjectView, Object> value, boolean onlyInforms) {
        this.title = title;
        this.width = width;
        this.value = value;
        this.onlyInforms = onlyInforms;
    }

    String title() {
        return title;
    }

    /** In characters. */
    int width() {
        return width;
    }

    Object value(ProjectView project) {
        return value.apply(project);
    }

    /** Whether a column of this title is there to be read only. */
    static boolean onlyInforms(String title) {
        return Arrays.stream(values()).anyMatch(column -> column.onlyInforms && column.title.equals(title));
    }

    private static Function<ProjectView, Object> standing(Function<StandingView, Object> value) {
        return project -> project.standing() == null ? null : value.apply(project.standing());
    }
}

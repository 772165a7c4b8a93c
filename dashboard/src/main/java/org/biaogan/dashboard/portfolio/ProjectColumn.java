package org.biaogan.dashboard.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.dashboard.language.Language;

/** What a column of a file of projects can hold, and what people usually call it (项目表列名). */
public enum ProjectColumn {
    CODE("code", "编码", "项目编码", "项目代码", "项目编号", "编号"),
    NAME("name", "名称", "项目名称", "项目"),
    NAME_EN("nameEn", "英文名称"),
    UNIT("unit", "单位编码"),
    UNIT_NAME("unitName", "单位", "单位名称", "所属单位"),
    RESPONSIBLE_UNIT("responsibleUnit", "责任单位编码"),
    RESPONSIBLE_UNIT_NAME("responsibleUnitName", "责任单位", "责任部门"),
    LEADER("leader", "挂点领导编码"),
    LEADER_NAME("leaderName", "挂点领导", "包联领导", "联系领导"),
    HANDLER("handler", "经办人编码"),
    HANDLER_NAME("handlerName", "经办人", "责任人", "联系人"),
    OWNER("owner", "业主单位", "业主", "建设单位", "项目单位", "企业名称"),
    OWNER_CODE("ownerCode", "统一社会信用代码"),
    SECTOR("sector", "行业", "产业"),
    CHAIN_LINK("chainLink", "产业链环节", "产业链"),
    THEMES("themes", "专题", "主题"),
    CATEGORY("category", "类别", "项目类别", "项目类型"),
    NATURE("nature", "建设性质"),
    FLAGSHIP("flagship", "一号工程"),
    LEVEL("level", "级别", "项目级别"),
    APPROVAL_CODE("approvalCode", "项目审批代码", "审批代码"),
    ADDRESS("address", "建设地点", "建设地址", "地点", "地址"),
    LONGITUDE("longitude", "经度"),
    LATITUDE("latitude", "纬度"),
    SUMMARY("summary", "建设内容", "建设内容及规模", "建设规模及内容"),
    MONEY_UNIT("moneyUnit", "金额单位"),
    TOTAL("totalInvestment", "总投资", "计划总投资", "项目总投资"),
    PLANNED_START("plannedStart", "计划开工", "计划开工时间", "计划开工日期"),
    PLANNED_COMPLETION("plannedCompletion", "计划竣工", "计划竣工时间", "计划竣工日期"),
    PLANNED_PRODUCTION("plannedProduction", "计划投产", "计划投产时间", "计划投产日期"),
    STAGE("stage", "阶段", "项目阶段", "建设阶段"),
    STAGE_SINCE("stageSince", "进入阶段日期"),
    ACTUAL_START("actualStart", "实际开工", "实际开工时间", "开工日期"),
    ACTUAL_COMPLETION("actualCompletion", "实际竣工", "竣工日期"),
    ACTUAL_PRODUCTION("actualProduction", "实际投产", "投产日期"),
    REASON("reason", "变更原因", "调整原因", "原因"),
    PLAN("plan."),
    GOAL("goal."),
    FUNDING("funding."),
    NOTE("note."),
    FIRST_PLAN("baseline.");

    private static final Pattern PLAN_OF_A_YEAR = Pattern.compile("([12]\\d{3})年?度?计划(?:完成)?(?:投资)?");
    private static final Pattern GOAL_OF_A_YEAR = Pattern.compile("([12]\\d{3})年?度?(?:形象|建设)?(?:进度)?目标");

    private final String field;
    private final List<String> usual;

    ProjectColumn(String field, String... usual) {
        this.field = field;
        this.usual = List.of(usual);
    }

    /** As the service calls it; of a family what its fields begin with. */
    String field() {
        return field;
    }

    /** Whether it stands for many columns, one a year or source. */
    boolean isFamily() {
        return field.endsWith(".");
    }

    /** The field that a column called so probably holds; empty where nothing suggests one. */
    static String suggested(String title) {
        String last = title.substring(title.lastIndexOf(' ') + 1);
        if (of(last).isPresent()) {
            return last;
        }
        Matcher plan = PLAN_OF_A_YEAR.matcher(title);
        Matcher goal = GOAL_OF_A_YEAR.matcher(title);
        if (plan.matches() || goal.matches()) {
            return plan.matches() ? "plan." + plan.group(1) : "goal." + goal.group(1);
        }
        return Arrays.stream(values())
                .filter(column -> column.usual.contains(title))
                .findFirst()
                .map(ProjectColumn::field)
                .orElse("");
    }

    /** What a field is called in the reader's language; the name alone where nothing better is known. */
    static String called(String field, Language language) {
        return of(field)
                .map(known -> language.words(PortfolioWords.class).column(known) + " " + field)
                .orElse(field);
    }

    /** Whether a column can hold it; which years and sources there are, the service says. */
    static boolean isKnown(String field) {
        return of(field).isPresent();
    }

    private static Optional<ProjectColumn> of(String field) {
        return Arrays.stream(values())
                .filter(column -> column.isFamily() ? isOfFamily(field, column.field) : column.field.equals(field))
                .findFirst();
    }

    private static boolean isOfFamily(String field, String family) {
        return field.startsWith(family) && field.length() > family.length();
    }
}

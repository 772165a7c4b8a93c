-- Why things come later than planned: a standard list, so that delays can be counted by reason.
create table delay_reason (code text primary key check (is_code(code)));
create sequence delay_reason_version_seq increment by 50;
create table delay_reason_version (
    id            bigint primary key,
    code          text        not null references delay_reason,
    version       int         not null check (version > 0),
    name          text        not null check (name <> ''),
    name_en       text,
    published_as  text,
    note_required boolean     not null default false,
    valid_to      date,
    reason        text,
    recorded_by   text        not null,
    known_from    timestamptz not null,
    known_to      timestamptz check (known_to > known_from),
    unique (code, version)
);

-- The nodes a project of a category passes, and how many days after its beginning each is due.
create table milestone_template (code text primary key check (is_code(code)));
create sequence milestone_template_version_seq increment by 50;
create table milestone_template_version (
    id          bigint primary key,
    code        text        not null references milestone_template,
    version     int         not null check (version > 0),
    name        text        not null check (name <> ''),
    name_en     text,
    category    text,
    items       jsonb       not null,
    valid_to    date,
    reason      text,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version)
);

do $$
declare
    register text;
begin
    foreach register in array array ['delay_reason', 'milestone_template'] loop
        execute format('create unique index %1$s_version_open on %1$s_version (code) where known_to is null', register);
        execute format('create trigger %1$s_version_code before insert on %1$s_version
            for each row execute function keep_code(%1$L)', register);
        execute format('create trigger %1$s_version_keeps_versions before update or delete on %1$s_version
            for each row execute function keep_version()', register);
        execute format('create trigger %1$s_version_is_never_truncated before truncate on %1$s_version
            for each statement execute function refuse_change()', register);
    end loop;
end $$;

-- A node of a project in all its versions: every plan stays, so that slip can be told against the first and the last.
create sequence project_milestone_seq increment by 50;
create table project_milestone (
    id            bigint primary key,
    project       text        not null references project,
    node          text        not null check (is_code(node)),
    version       int         not null check (version > 0),
    position      int         not null,
    name          text        not null check (name <> ''),
    name_en       text,
    first_planned date        not null,
    planned       date        not null,
    forecast      date,
    actual        date,
    delay_reason  text references delay_reason,
    note          text,
    recorded_by   text        not null,
    known_from    timestamptz not null,
    known_to      timestamptz check (known_to > known_from),
    unique (project, node, version)
);
create unique index project_milestone_open on project_milestone (project, node) where known_to is null;
create index project_milestone_history on project_milestone (project, known_from);
create trigger project_milestone_keeps_versions before update or delete on project_milestone
    for each row execute function keep_version();
create trigger project_milestone_is_never_truncated before truncate on project_milestone
    for each statement execute function refuse_change();

-- The first ten as New York publishes them in its capital projects dashboard, the others as zones here speak of them.
insert into delay_reason_version
    (id, code, version, name, name_en, published_as, note_required, reason, recorded_by, known_from)
select nextval('delay_reason_version_seq'), code, 1, name, name_en, published_as, code = 'OTHER',
    'the list the product starts with', 'biaogan', timestamptz '1970-01-01 00:00:00+00'
from (values
    ('SCOPE_DESIGN', '规模或设计变更', 'Changes in scope or design',
        'PROJECT DELAYED DUE TO CHANGES IN SCOPE/DESIGN'),
    ('BUDGET', '预算约束', 'Budgetary constraints', 'PROJECT DELAYED DUE TO BUDGETARY CONSTRAINTS'),
    ('SITE_CONDITION', '现场条件与预期不符', 'Unforeseen site or field condition',
        'PROJECT DELAYED DUE TO UNFORESEEN SITE/FIELD CONDITION'),
    ('LEGAL', '法律纠纷待解决', 'Legal issues to be resolved', 'PROJECT DELAYED PENDING RESOLUTION OF LEGAL ISSUES'),
    ('PERMITS', '必要许可待批', 'Necessary permits awaited', 'PROJECT DELAYED PENDING APPROVAL OF NECESSARY PERMITS'),
    ('HAZARD', '发现意外危险', 'Unforeseen hazardous condition',
        'PROJECT DELAYED DUE TO UNFORESEEN HAZARDOUS CONDITION'),
    ('GRANT', '上级补助资金待批', 'Grant from outside awaited', 'PROJECT DELAYED PENDING NON-CITY GRANT APPROVAL'),
    ('SUPPLY', '设备材料供应不上', 'Product not available', 'PROJECT DELAYED DUE TO UNAVAILABILITY OF PRODUCT'),
    ('UTILITY_WORK', '管线迁改排期', 'Scheduling of utility work', 'PROJECT DELAYED DUE TO SCHEDULING OF UTILITY WORK'),
    ('NEW_TECHNOLOGY', '等待新技术发布', 'Release of new technology awaited',
        'PROJECT DELAYED PENDING RELEASE OF NEW TECHNOLOGY'),
    ('LAND_ACQUISITION', '征地拆迁未完成', 'Land acquisition or demolition not done', null),
    ('FUNDS', '资金未到位', 'Funds not in place', null),
    ('FACTORS', '水电气热网等要素未保障', 'Water, power, gas, heat or network not provided', null),
    ('TENDER', '招标采购推迟', 'Tender or purchase put off', null),
    ('CONTRACTOR', '施工力量不足', 'Contractor short of hands or machines', null),
    ('OWNER', '业主投资意愿或经营变化', 'The owner''s business or intention changed', null),
    ('POLICY', '政策或规划调整', 'Policy or planning changed', null),
    ('POLLUTION_CONTROL', '环保管控停工', 'Work stopped for pollution control', null),
    ('WEATHER', '恶劣天气', 'Bad weather', null),
    ('FORCE_MAJEURE', '不可抗力', 'Force majeure', null),
    ('OTHER', '其他', 'Other', null)) as listed (code, name, name_en, published_as);

insert into milestone_template_version
    (id, code, version, name, name_en, category, items, reason, recorded_by, known_from)
values (nextval('milestone_template_version_seq'), 'default', 1, '投资项目十九节点', 'Nineteen nodes of an investment', null,
    '{"items": [
        {"node": "INITIATION", "name": "立项", "nameEn": "Project approved or filed", "day": 0},
        {"node": "LAND_PREEXAMINATION", "name": "用地预审与选址", "nameEn": "Land pre-examination and siting", "day": 30},
        {"node": "FEASIBILITY", "name": "可行性研究批复", "nameEn": "Feasibility study approved", "day": 60},
        {"node": "ENVIRONMENT", "name": "环境影响评价批复", "nameEn": "Environmental assessment approved", "day": 90},
        {"node": "ENERGY", "name": "节能审查", "nameEn": "Energy review passed", "day": 90},
        {"node": "LAND_SUPPLY", "name": "土地供应", "nameEn": "Land granted", "day": 120},
        {"node": "LAND_PERMIT", "name": "建设用地规划许可", "nameEn": "Planning permit for the land", "day": 135},
        {"node": "PRELIMINARY_DESIGN", "name": "初步设计批复", "nameEn": "Preliminary design approved", "day": 150},
        {"node": "WORKS_PERMIT", "name": "建设工程规划许可", "nameEn": "Planning permit for the works", "day": 180},
        {"node": "DRAWINGS", "name": "施工图审查", "nameEn": "Drawings examined", "day": 200},
        {"node": "TENDER", "name": "招标与签约", "nameEn": "Tendered and contracted", "day": 230},
        {"node": "CONSTRUCTION_PERMIT", "name": "施工许可", "nameEn": "Construction permit", "day": 250},
        {"node": "START", "name": "开工", "nameEn": "Start", "day": 260},
        {"node": "FOUNDATION", "name": "基础完工", "nameEn": "Foundations done", "day": 350},
        {"node": "STRUCTURE", "name": "主体封顶", "nameEn": "Structure topped out", "day": 500},
        {"node": "EQUIPMENT", "name": "设备安装", "nameEn": "Equipment installed", "day": 600},
        {"node": "UTILITIES", "name": "水电气热网接通", "nameEn": "Utilities connected", "day": 640},
        {"node": "TRIAL_RUN", "name": "联动调试", "nameEn": "Trial run", "day": 680},
        {"node": "ACCEPTANCE", "name": "竣工验收", "nameEn": "Completion accepted", "day": 720}]}',
    'the template the product starts with', 'biaogan', timestamptz '1970-01-01 00:00:00+00');

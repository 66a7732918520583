"""The programme's figures in SQLite, in memory and indexed, written by hand: the peer of the analysis bench.

Reads the tables as TSV, answers every query below once, and prints the CPU seconds of the queries alone and every value
they give. Loading and indexing are not counted. Included are every figure of the programme that these data can tell and
those of every partner, with what each could be counted from, how much was left out, rank, Wilson, Brookmeyer-Crowley,
Newcombe, Welch and normal intervals, and the totals of all scorecards; programme_rest_sql.py holds figures that need
a query of their own.
Not included, though ours computes them: bootstrap intervals, whether segments tell another story, outcomes of rules, the
programme's scorecard, customers by the words of their names (here by the text), amounts at exchange rates, which records
a figure counts, and why each of the others is left out. SQLite is the faster for it.
Figures of partners are compared with ours as sums, intervals and coverages not at all.
"""
import json
import math
import sqlite3
import sys
import time
from pathlib import Path

# A measurement leaves nothing behind in the tree.
sys.dont_write_bytecode = True
from programme_rest_sql import rest

folder = Path(sys.argv[1])
facts = json.loads((folder / "facts.json").read_text())
AS_OF, DAYS = facts["asOfDay"], facts["days"]
YEAR, QUARTER = DAYS["yearAgo"], AS_OF - 95
base = sqlite3.connect(":memory:")
base.executescript(
    """
    create table partner(id integer primary key, type text, tier text, status text, region text, manager text,
      signed integer, ended integer, agreement integer, certified integer);
    create table deal(id integer primary key, partner integer, account text, stage text, status text, amount real,
      margin real, created integer, qualified integer, registered integer, closed integer, attribution text, segment text);
    create table investment(id integer primary key, partner integer, category text, amount real, day integer, state text);
    create table activity(id integer primary key, partner integer, kind text, day integer);
    create table capacity(type text primary key, watch real, most real);
    """
)
for table, width in (("partner", 10), ("deal", 13), ("investment", 6), ("activity", 4)):
    with open(folder / f"{table}.tsv", encoding="utf-8") as file:
        rows = ([cell if cell != "" else None for cell in line.rstrip("\n").split("\t")] for line in file)
        base.executemany(f"insert into {table} values ({','.join('?' * width)})", rows)
base.executemany("insert into capacity values (?, ?, ?)", facts["limits"])
base.executescript(
    """
    create index deal_status on deal(status, closed, partner, amount, margin, attribution);
    create index deal_partner on deal(partner, status, closed, amount, margin, attribution, created, qualified, registered);
    create index deal_created on deal(partner, created);
    create index deal_registered on deal(partner, registered);
    create index deal_qualified on deal(partner, qualified);
    create index deal_age on deal(status, created);
    create index deal_cycle on deal(status, closed, created, attribution);
    create index deal_segment on deal(segment, status, partner);
    create index activity_kind on activity(kind, day, partner);
    create index activity_partner on activity(partner, kind, day);
    create index deal_account on deal(account, attribution, registered, created, closed, status, margin, amount);
    create index deal_created_on on deal(created, partner);
    create index deal_registered_on on deal(registered, partner);
    create index deal_qualified_on on deal(qualified, partner);
    create index investment_kind on investment(category, state, day, partner, amount);
    create index investment_partner on investment(partner, category, state, day, amount);
    analyze;
    """
)

MEMBER = f"""(status <> 'prospect' and (case when ended is null then status <> 'ended' else ended > {AS_OF} end)
  and (signed is null or signed <= {AS_OF}))"""
WON = f"status = 'won' and amount is not null and (closed is null or closed <= {AS_OF})"
WON_YEAR = f"status = 'won' and closed > {YEAR} and closed <= {AS_OF}"
OPEN = "status = 'open' and amount is not null"
PAID = f"state = 'paid' and amount is not null and day <= {AS_OF}"


def rate(condition: str, roster: str = "1") -> str:
    return f"select avg({condition}) from partner p where {MEMBER} and {roster}"


def exists(table: str, condition: str) -> str:
    return f"exists (select 1 from {table} e where e.partner = p.id and {condition})"


def since(day: int, column: str) -> str:
    return f"e.{column} > {day} and e.{column} <= {AS_OF}"


def top(percent: int) -> str:
    """Revenue share of the largest sellers: whole partners of all that sold or are signed, rounded half up."""
    return f"""with seller as (select partner, sum(amount) as money from deal where {WON} and partner is not null
      group by partner having money > 0)
      select (select sum(money) from (select money from seller order by money desc limit
        max(1, cast((select count(*) from partner where {MEMBER} or id in (select partner from seller)) * {percent}
          / 100.0 + 0.5 as integer)))) / sum(money) from seller"""


# Figures of the whole programme. Those that have our name have to give our value.
programme = {
    "partners-signed": f"select count(*) from partner where {MEMBER}",
    "producing-partner-rate": rate(
        exists("deal", f"e.status = 'won' and {since(YEAR, 'closed')}"), "status in ('active', 'growing')"
    ),
    "never-co-sold": f"select count(*) from partner p where {MEMBER} and signed <= {YEAR} and not "
    + exists("deal", "e.attribution is not 'direct'"),
    "open-pipeline": f"select sum(amount) from deal where {OPEN}",
    "partner-sourced-pipeline": f"select sum(amount) from deal where {OPEN} and attribution = 'sourced'",
    "partner-influenced-pipeline": f"select sum(amount) from deal where {OPEN} and attribution = 'influenced'",
    "source-known-share": f"select sum(amount * (attribution is not null)) / sum(amount) from deal where {OPEN}",
    "stage-age": f"""with one as (select {AS_OF} - created as days from deal where status = 'open' and created <= {AS_OF})
      select avg(days) from (select days from one order by days limit 2 - (select count(*) from one) % 2
        offset (select (count(*) - 1) / 2 from one))""",
    "revenue": f"select sum(amount) from deal where {WON}",
    "partner-revenue": f"select sum(amount) from deal where {WON} and partner is not null",
    "deal-count": "select count(*) from deal",
    "win-rate": f"""select avg(status = 'won') from deal where status in ('won', 'lost')
      and (closed is null or closed <= {AS_OF})""",
    "win-rates": "select partner is null, segment, avg(status = 'won') from deal where status <> 'open' group by 1, 2",
    "gross-margin": f"""select sum(margin) from deal where status = 'won' and margin is not null
      and (closed is null or closed <= {AS_OF})""",
    "mdf-paid": f"select sum(amount) from investment where category = 'mdf' and {PAID}",
    **{f"top-{percent}-percent-share": top(percent) for percent in (1, 5, 10, 20)},
    "revenue-hhi": f"""with seller as (select sum(amount) as money from deal where {WON} and partner is not null group by partner
      having money > 0) select 10000 * sum(money * money) / (sum(money) * sum(money)) from seller""",
    "revenue-gini-sellers": f"""with seller as (select sum(amount) as money from deal where {WON} and partner is not null group by partner
      having money > 0), ranked as (select money, row_number() over (order by money) as place from seller)
      select 2 * sum(place * money) / (count(*) * sum(money)) - (count(*) + 1.0) / count(*) from ranked""",
    "qbr-coverage": rate(exists("activity", f"e.kind = 'qbr' and {since(QUARTER, 'day')}"), "tier = 'Platinum'"),
    "pipeline-review-coverage": rate(
        exists("activity", f"e.kind = 'pipeline-review' and {since(QUARTER, 'day')}"), "tier = 'Platinum'"
    ),
    "roster-parts": f"select type, tier, status, count(*) from partner where {MEMBER} group by 1, 2, 3",
}

# What every partner's figures are made from: one pass over each table, as nobody would read 200,000 deals per figure.
WON_AT_ALL = f"status = 'won' and (closed is null or closed <= {AS_OF})"
DECIDED = f"status in ('won', 'lost') and (closed is null or closed <= {AS_OF})"
PARTNER_SIDE = "attribution in ('sourced', 'influenced', 'resold')"
QUARTER_START, QUARTER_END, FISCAL_START = DAYS["quarterStart"], DAYS["quarterEnd"], DAYS["fiscalStart"]
IN_WINDOW = " or ".join(
    f"({column} > {DAYS['active']} and {column} <= {AS_OF})" for column in ("created", "qualified", "registered")
)
SALE_IN_WINDOW = f"(status = 'won' and not coalesce(amount <= 0, 0) and closed > {DAYS['active']} and closed <= {AS_OF})"


def of(what: str, where: str, name: str) -> str:
    return f"{what} filter (where {where}) as {name}"


def parts(where: str, name: str, value: str = "amount") -> str:
    """How many records there are, how many can be counted, and what they come to."""
    return ", ".join([
        of("count(*)", where, f"{name}_seen"),
        of("count(*)", f"{where} and {value} is not null", f"{name}_counted"),
        of(f"total({value})", where, name),
    ])


DEALS_OF_PARTNERS = f"""create temp table deals_of as select partner, count(*) as deals,
  {parts(WON_AT_ALL, "revenue")}, {parts(WON_AT_ALL, "margin", "margin")},
  {of("sum(amount)", f"{WON_AT_ALL} and margin is not null", "margin_amount")},
  {parts(f"{WON_AT_ALL} and attribution = 'sourced'", "sourced")},
  {parts(f"{WON_AT_ALL} and attribution = 'influenced'", "influenced")},
  {parts(f"{WON_AT_ALL} and attribution = 'resold'", "resold")},
  {of("count(*)", f"{WON_AT_ALL} and amount is not null and attribution is null", "unattributed")},
  {parts(WON_YEAR, "year")}, {parts(WON_YEAR, "year_margin", "margin")},
  {of("count(*)", "status = 'won' and closed is null", "undated")},
  {parts(f"{WON_YEAR} and {PARTNER_SIDE}", "side_margin", "margin")},
  {parts(f"status = 'won' and closed >= {QUARTER_START} and closed < {QUARTER_END}", "quarter")},
  {parts(f"status = 'won' and closed >= {FISCAL_START} and closed <= {AS_OF}", "fiscal")},
  {parts("status = 'open'", "open")},
  {parts("status = 'open' and attribution = 'sourced'", "open_sourced")},
  {parts("status = 'open' and attribution = 'influenced'", "open_influenced")},
  {of("count(*)", "status = 'open' and amount is not null and attribution is null", "open_unattributed")},
  {of("count(*)", DECIDED, "decided")}, {of("count(*)", f"{DECIDED} and status = 'won'", "won")},
  {of("max(closed)", f"status = 'won' and coalesce(amount, 0) >= 0 and closed <= {AS_OF}", "last_order")},
  {of("count(*)", f"registered > {YEAR} and registered <= {AS_OF}", "registered")},
  {of("count(*)", f"registered >= {QUARTER_START} and registered < {QUARTER_END}", "registered_quarter")},
  {of("count(*)", f"{IN_WINDOW} or {SALE_IN_WINDOW}", "events")},
  max(max(coalesce(created, 0), coalesce(qualified, 0), coalesce(registered, 0), coalesce(closed, 0))) as last_deal
  from deal where partner is not null group by partner"""


def paid(name: str, *categories: str) -> str:
    named = ",".join(f"'{one}'" for one in categories)
    return parts(f"category in ({named}) and state = 'paid' and day > {YEAR} and day <= {AS_OF}", name)


MONEY_OF_PARTNERS = f"""create temp table money_of as select partner,
  {parts(f"state = 'paid' and day <= {AS_OF}", "invested")},
  {parts(f"category = 'mdf' and state = 'paid' and day <= {AS_OF}", "mdf")},
  {parts(f"state = 'paid' and day > {YEAR} and day <= {AS_OF}", "cost")},
  {paid("funds", "mdf", "co-marketing")}, {paid("incentive", "incentive")}, {paid("discount", "discount")},
  {paid("enablement", "enablement")}, {paid("staff", "staff")}, {paid("referral", "referral-fee")},
  {paid("earn", "discount", "incentive", "referral-fee")},
  {of("count(*)", f"state = 'paid' and day > {DAYS['active']} and day <= {AS_OF}", "funds_in_window")},
  {of("max(day)", f"state = 'paid' and day <= {AS_OF}", "last_paid")}
  from investment where partner is not null group by partner"""

ENGAGING = "('training', 'certification', 'qbr', 'pipeline-review', 'campaign', 'lead-passed')"
ACTIVITIES_OF_PARTNERS = f"""create temp table activities_of as with by_kind as (select partner, kind,
  {of("count(*)", f"day > {YEAR} and day <= {AS_OF}", "in_year")},
  {of("count(*)", f"day > {DAYS['active']} and day <= {AS_OF}", "in_window")}, {of("max(day)", f"day <= {AS_OF}", "last")}
  from activity where partner is not null group by partner, kind)
  select partner, {of("total(in_year)", "kind = 'lead-passed'", "leads")},
  {of("total(in_year)", "kind in ('training', 'certification')", "trainings")},
  {of("total(in_window)", f"kind in {ENGAGING}", "engagements")}, {of("total(in_window)", f"kind not in {ENGAGING}", "light")},
  {of("total(in_window)", "kind = 'deal-registration'", "registrations")},
  {of("max(last)", "kind in ('meeting', 'qbr', 'pipeline-review', 'training')", "last_contact")}, max(last) as last_activity
  from by_kind group by partner"""


def medians(name: str, days: str, where: str) -> str:
    """Median per partner, with the order-statistic interval at 95 %."""
    rank = "cast((n + 1) / 2.0 - 1.959963984540054 * sqrt(n) / 2 as integer)"
    return f"""create temp table {name} as with ranked as (select partner, {days} as days,
      row_number() over (partition by partner order by {days}) as place, count(*) over (partition by partner) as n
      from deal where partner is not null and {where})
      select partner, n, avg(days) filter (where place in ((n + 1) / 2, (n + 2) / 2)) as median,
      max(days) filter (where n >= 6 and place = {rank}) as low, max(days) filter (where n >= 6 and place = n + 1 - {rank}) as high
      from ranked group by partner"""


AGES = medians("ages_of", f"{AS_OF} - created", f"status = 'open' and created <= {AS_OF}")
CYCLES = medians("cycles_of", "closed - created", f"status = 'won' and closed <= {AS_OF} and created <= closed")

# Every figure of every partner: its value, what it was counted from, its interval, and its part of what was looked at.
Z2 = 1.959963984540054 ** 2
CENTRE = f"(won * 1.0 / decided + {Z2} / (2 * decided)) / (1 + {Z2} / decided)"
HALF = f"""sqrt({Z2} * (won * 1.0 / decided * (1 - won * 1.0 / decided) / decided + {Z2} / (4.0 * decided * decided)))
  / (1 + {Z2} / decided)"""
PER_DAY = "coalesce(open_counted, 0) * (revenue / nullif(revenue_counted, 0)) / nullif(c.median, 0)"
PER_LEAD = "leads * (year_margin / nullif(year_margin_counted, 0))"
FIGURES = f"""create temp table figures_of as select p.id, p.certified as "certified-people",
  {", ".join(f'coalesce({column}, 0) as "{name}"' for name, column in {
    "deal-count": "deals", "won-deals": "d.won", "open-deals": "d.open_seen", "won-deals-12m": "year_counted",
    "gross-margin-12m": "year_margin", "mdf-paid": "mdf", "partner-investment": "invested", "programme-cost": "cost",
    "mdf-paid-12m": "funds", "incentives-paid-12m": "m.incentive", "discounts-paid-12m": "m.discount",
    "enablement-paid-12m": "m.enablement", "experts-paid-12m": "m.staff", "referral-fees-paid-12m": "m.referral",
    "trainings-12m": "trainings", "partner-engagements": "engagements", "last-quarter-registrations": "registered_quarter",
    "last-quarter-revenue": "quarter", "fiscal-year-revenue": "fiscal", "earn-per-year": "earn",
  }.items())},
  case when coalesce(revenue_seen, 0) = 0 then 0 when revenue_counted > 0 then revenue end as "revenue",
  case when coalesce(open_seen, 0) = 0 then 0 when open_counted > 0 then open end as "open-pipeline",
  case when coalesce(margin_seen, 0) = 0 then 0 when margin_counted > 0 then margin end as "gross-margin",
  coalesce(events, 0) + coalesce(registrations, 0) as "qualifying-events", coalesce(registered, 0) / 12.0 as "deal-registrations-month",
  won * 1.0 / nullif(decided, 0) as "win-rate", {CENTRE} - {HALF} as win_low, {CENTRE} + {HALF} as win_high,
  {AS_OF} - last_order as "days-since-last-order", {AS_OF} - last_contact as "days-since-last-contact",
  coalesce(revenue, 0) / (select sum(amount) from deal where {WON} and partner is not null) as "revenue-share",
  case when revenue_counted > unattributed then sourced end as "sourced-revenue",
  case when revenue_counted > unattributed then influenced end as "influenced-revenue",
  case when revenue_counted > unattributed then resold end as "resold-revenue",
  case when revenue_counted > unattributed and revenue > 0 then sourced / revenue end as "sourced-revenue-share",
  case when revenue_counted > unattributed and revenue > 0 then influenced / revenue end as "influenced-revenue-share",
  case when revenue_counted > unattributed and revenue > 0 then resold / revenue end as "resold-revenue-share",
  case when open_counted > open_unattributed then open_sourced end as "partner-sourced-pipeline",
  case when open_counted > open_unattributed then open_influenced end as "partner-influenced-pipeline",
  case when open_counted > open_unattributed and open > 0 then open_sourced / open end as "partner-sourced-pipeline-share",
  case when open_counted > open_unattributed and open > 0 then open_influenced / open end as "partner-influenced-pipeline-share",
  a.median as "stage-age", a.low as age_low, a.high as age_high,
  case when decided > 0 and c.median > 0 then {PER_DAY} * won / decided end as "sales-velocity",
  {PER_DAY} * ({CENTRE} - {HALF}) as velocity_low, {PER_DAY} * ({CENTRE} + {HALF}) as velocity_high,
  case when cost > 0 and side_margin_counted > 0 then side_margin / cost end as "ropi",
  coalesce(earn, 0) / nullif(year_counted, 0) as "earn-per-deal",
  case when coalesce(leads, 0) = 0 then 0 when decided > 0 then {PER_LEAD} * won / decided end as "leads-value-12m",
  case when coalesce(open_sourced_counted, 0) = 0 then 0 when decided > 0 and margin_amount > 0
    then open_sourced * won / decided * (margin / margin_amount) end as "sourced-pipeline-worth",
  revenue_counted * 1.0 / nullif(revenue_seen, 0) as revenue_coverage, margin_counted * 1.0 / nullif(margin_seen, 0) as margin_coverage,
  open_counted * 1.0 / nullif(open_seen, 0) as open_coverage, 1 - unattributed * 1.0 / nullif(revenue_counted, 0) as attributed_coverage,
  year_counted * 1.0 / nullif(year_seen + undated, 0) as year_coverage, cost_counted * 1.0 / nullif(cost_seen, 0) as cost_coverage,
  mdf_counted * 1.0 / nullif(mdf_seen, 0) as mdf_coverage, invested_counted * 1.0 / nullif(invested_seen, 0) as invested_coverage,
  light, max(coalesce(last_deal, 0), coalesce(last_paid, 0), coalesce(last_activity, 0)) as last_seen, funds_in_window
  from partner p left join deals_of d on d.partner = p.id left join money_of m on m.partner = p.id
  left join activities_of t on t.partner = p.id left join ages_of a on a.partner = p.id left join cycles_of c on c.partner = p.id"""


def scored(metric: str, zero: float, five: float) -> str:
    return f"""5.0 * min(1, max(0, ("{metric}" - {zero}) / ({five} - {zero} * 1.0)))"""


def mean(*scores: str) -> str:
    known = " + ".join(f"({score} is not null)" for score in scores)
    return f"({' + '.join(f'coalesce({score}, 0)' for score in scores)}) / nullif({known}, 0)"


# Ten dimensions of equal weight; at least half of them must be known.
DIMENSIONS = [
    mean(scored("ropi", 0, 2)), mean(scored("revenue", 0, 2 * facts["meaningfulRevenue"])) if facts["meaningfulRevenue"] > 0 else "null",
    mean(scored("win-rate", 0, 0.5)), mean(scored("certified-people", 0, 5), scored("trainings-12m", 0, 4)),
    mean(scored("qualifying-events", 0, 5), scored("days-since-last-order", facts["dormantAfterDays"], 0), scored("open-deals", 0, 5)),
    mean(scored("days-since-last-contact", 90, 0)),
]
DIMENSION = [f"d{at}" for at in range(len(DIMENSIONS))]
RANKING = f"""with scores as (select id, {", ".join(f"{score} as {name}" for score, name in zip(DIMENSIONS, DIMENSION))}
  from figures_of where id in (select id from partner where {MEMBER}))
  select id, case when ({" + ".join(f"({name} is not null)" for name in DIMENSION)}) >= 5 then {mean(*DIMENSION)} end as total
  from scores order by total is null, total"""


def one_row(table: str, values: dict[str, str]) -> str:
    columns = ", ".join(f'{value} as "{name}"' for name, value in values.items())
    return f"select {columns} from {table}"


def summed(where: str, value: str = "amount") -> str:
    return f"sum({value}) filter (where {where})"


def counted(where: str) -> str:
    return f"count(*) filter (where {where})"


def share(part: str, whole: str) -> str:
    return f"{summed(f'{whole} and {part}')} / {summed(whole)}"


SIDES = {"partner": PARTNER_SIDE, "direct": "attribution = 'direct'"}
BROUGHT = ("sourced", "influenced", "resold")
# The programme's own totals, again one pass over each table.
wholes = [
    one_row("deal", {
        "won-deals": counted(WON_AT_ALL), "open-deals": counted("status = 'open'"), "won-deals-12m": counted(f"{WON_YEAR} and amount is not null"),
        "gross-margin-12m": summed(WON_YEAR, "margin"), "last-quarter-registrations":
          counted(f"registered >= {QUARTER_START} and registered < {QUARTER_END}"),
        "deal-registrations-month": f"{counted(f'registered > {YEAR} and registered <= {AS_OF}')} / 12.0",
        "last-quarter-revenue": summed(f"status = 'won' and closed >= {QUARTER_START} and closed < {QUARTER_END}"),
        "fiscal-year-revenue": summed(f"status = 'won' and closed >= {FISCAL_START} and closed <= {AS_OF}"),
        **{f"{word}-revenue": summed(f"{WON} and attribution = '{word}'") for word in BROUGHT},
        **{f"{word}-revenue-share": share(f"attribution = '{word}'", WON) for word in BROUGHT},
        **{f"partner-{word}-pipeline-share": share(f"attribution = '{word}'", OPEN) for word in BROUGHT[:2]},
        "partner-revenue-share": share(PARTNER_SIDE, WON), "partner-pipeline-share": share(PARTNER_SIDE, OPEN),
        "days-since-last-order": f"{AS_OF} - max(closed) filter (where status = 'won' and coalesce(amount, 0) >= 0 and closed <= {AS_OF})",
        **{f"win-rate-{side}": f'{counted(f"{WON_AT_ALL} and {of_side}")} * 1.0 / {counted(f"{DECIDED} and {of_side}")}'
           for side, of_side in SIDES.items()},
        **{f"deal-size-{side}": f"avg(amount) filter (where {WON} and {of_side})" for side, of_side in SIDES.items()},
        "sizes-partner": summed(f"{WON} and {PARTNER_SIDE}", "amount * amount"), "sizes-direct": summed(f"{WON} and attribution = 'direct'", "amount * amount"),
        **{f"{name}-left-out": counted(where) for name, where in {
          "amount": f"{WON_AT_ALL} and amount is null", "margin": f"{WON_AT_ALL} and margin is null", "open": "status = 'open' and amount is null",
          "later": f"closed > {AS_OF}", "undated": "status = 'won' and closed is null", "partner": f"{WON} and partner is null"}.items()},
    }),
    one_row("investment", {
        "partner-investment": summed(f"state = 'paid' and day <= {AS_OF}"), "programme-cost": summed(f"state = 'paid' and day > {YEAR} and day <= {AS_OF}"),
        **{name: summed(f"category in ({named}) and state = 'paid' and day > {YEAR} and day <= {AS_OF}") for name, named in {
          "mdf-paid-12m": "'mdf', 'co-marketing'", "incentives-paid-12m": "'incentive'", "discounts-paid-12m": "'discount'",
          "enablement-paid-12m": "'enablement'", "experts-paid-12m": "'staff'", "referral-fees-paid-12m": "'referral-fee'"}.items()},
    }),
    one_row("activity", {"trainings-12m": counted(f"kind in ('training', 'certification') and day > {YEAR} and day <= {AS_OF}")}),
    one_row("partner", {"certified-people": "sum(certified)"}),
]
wholes += rest(
    as_of=AS_OF, year=YEAR, window=DAYS["active"], meaningful=facts["meaningfulRevenue"], member=MEMBER, won=WON,
    won_year=WON_YEAR, won_at_all=WON_AT_ALL, decided=DECIDED, partner_side=PARTNER_SIDE,
)
made = [DEALS_OF_PARTNERS, MONEY_OF_PARTNERS, ACTIVITIES_OF_PARTNERS, AGES, CYCLES, FIGURES]

before = time.process_time()
rows = {name: base.execute(query).fetchall() for name, query in programme.items()}
totals = [base.execute(query) for query in wholes]
whole = {column[0]: value for found in totals for column, value in zip(found.description, found.fetchone())}
for table in made:
    base.execute(table)
figures = base.execute("select * from figures_of")
names = [column[0] for column in figures.description]
partners = figures.fetchall()
ranking = base.execute(RANKING).fetchall()
seconds = time.process_time() - before
alone = {name: found[0][0] for name, found in rows.items() if len(found) == 1 and len(found[0]) == 1}
alone.update(whole)
for at, name in enumerate(names):
    known = [row[at] for row in partners if row[at] is not None]
    alone[f"{name} of partners"] = math.fsum(known)
alone["ranked partners"] = len(ranking)
alone["ranked totals"] = math.fsum(total for _, total in ranking if total is not None)
print(json.dumps({"cpuSeconds": seconds, "values": alone, "queries": len(rows) + len(wholes) + len(made) + 2}))

"""The figures of the programme that need joins, ranks or curves of their own: queries of one row, a column per figure.

Columns that have the name of one of our figures have to give its value. `low` and `high` are intervals at 95 %.
"""
Z = 1.959963984540054
# The first half percent of dates may be slips of the pen; so long before the rest a partner still counts as seen.
SLIPS, TOLERANCE = 0.005, 31


def history_start(*counted: str) -> str:
    """The day from which on the data can be trusted to hold such events, from how many there are on each day."""
    return f"""(with so_far as (select day, sum(sum(n)) over (order by day) as upto from ({" union all ".join(counted)})
        group by day),
      place as (select cast({SLIPS} * (max(upto) - 1) as integer) as whole, {SLIPS} * (max(upto) - 1) as exact from so_far)
      select cast(low + (high - low) * (exact - whole) as integer) from (select whole, exact,
        (select min(day) from so_far where upto > whole) as low, (select min(day) from so_far where upto > whole + 1) as high
        from place))"""


def by_day(table: str, column: str, where: str) -> str:
    return f"select {column} as day, count(*) as n from {table} where {where} and {column} is not null group by {column}"


def waiting(name: str, column: str, where: str, as_of: int) -> str:
    """Kaplan-Meier: days from signing to the first event, for half and for nine in ten, Brookmeyer-Crowley intervals."""
    began = history_start(by_day("deal", column, where))
    reached = ", ".join(
        f'min(days) filter (where {bound} <= {left} + 1e-12) as "{name}{percent}{suffix}"'
        for percent, left in (("", 0.5), ("-p90", 0.1))
        for bound, suffix in (("waiting", ""), ("low", " low"), ("high", " high"))
    )
    return f"""with first as (select partner, min({column}) as day from deal
      where partner is not null and {where} and {column} <= {as_of} group by partner),
    cases as (select coalesce(day, max(signed, min({as_of}, coalesce(ended, {as_of})))) - signed as days,
      day is not null as came from partner left join first on first.partner = partner.id
      where status <> 'prospect' and signed <= {as_of} and signed >= {began} - {TOLERANCE}
        and (day is null or day >= signed) and not (status = 'ended' and ended is null and day is null)),
    steps as (select days, sum(came) as came, count(*) as n from cases group by days),
    risk as (select days, came, sum(n) over (order by days desc) as at_risk from steps),
    curve as (select days, exp(sum(ln(max(1 - came * 1.0 / at_risk, 1e-300))) over so_far) as waiting,
      sum(case when came < at_risk then came * 1.0 / (at_risk * (at_risk - came)) else 0 end) over so_far as greenwood
      from risk where came > 0 window so_far as (order by days)),
    errors as (select days, waiting, {Z} * sqrt(greenwood) / abs(ln(waiting)) as error from curve),
    bounds as (select days, waiting, pow(waiting, exp(error)) as low, pow(waiting, exp(-error)) as high from errors)
    select {reached} from bounds"""


def soon_after_signing(name: str, streams: list[tuple[str, str, str]], days: int, member: str, as_of: int) -> str:
    """Share of partners that had their first event within some days of signing. A stream is table, column, condition."""
    firsts = " union all ".join(
        f"""select partner, min({column}) as day from {table} where partner is not null and {where} and {column} <= {as_of}
          group by partner""" for table, column, where in streams
    )
    began = history_start(*(by_day(*stream) for stream in streams))
    return f"""with first as (select partner, min(day) as day from ({firsts}) group by partner)
      select avg(day is not null and day <= signed + {days}) as "{name}" from partner left join first on partner = id
      where {member} and signed <= {as_of} - {days} and signed >= {began} - {TOLERANCE}"""


def wilson(won: str, n: str, sign: str) -> str:
    share = f"({won} * 1.0 / {n})"
    return f"""(({share} + {Z * Z} / (2 * {n}) {sign} {Z} * sqrt({share} * (1 - {share}) / {n} + {Z * Z} / (4.0 * {n} * {n})))
      / (1 + {Z * Z} / {n}))"""


def half_of_mean(value: str) -> str:
    """Half the normal interval of a mean."""
    squares = f"(sum({value} * {value}) - avg({value}) * sum({value}))"
    return f"{Z} * sqrt({squares} / (count({value}) - 1) / count({value}))"


def median_of(column: str) -> str:
    """Median and the ranks of its interval, from how many there are up to each length."""
    def at(place: str) -> str:
        return f"(select min(days) from so_far where so_far.{column} >= {place})"

    rank = f"cast((n.{column} + 1) / 2.0 - {Z} * sqrt(n.{column}) / 2 as integer)"
    return f"""({at(f"(n.{column} + 1) / 2")} + {at(f"(n.{column} + 2) / 2")}) / 2.0 as {column},
      {at(rank)} as {column}_low, {at(f"n.{column} + 1 - {rank}")} as {column}_high"""


def rest(*, as_of: int, year: int, window: int, meaningful: float, member: str, won: str, won_year: str,
         won_at_all: str, decided: str, partner_side: str) -> list[str]:
    sale = "status = 'won' and not coalesce(amount <= 0, 0)"
    direct = "attribution = 'direct'"
    supported = f"""select partner from activity where kind in ('training', 'certification', 'campaign')
      and day > {as_of} - 365 and day <= {as_of} union
      select partner from investment where category = 'mdf' and state = 'paid' and day > {as_of} - 365 and day <= {as_of}"""
    sellers = f"""seller as materialized (select partner, sum(amount) as money from deal
      where {won} and partner is not null group by partner)"""
    anniversary = """cast(julianday(date(signed * 86400, 'unixepoch', '+12 months')) - 2440587.5 as integer)
      - (strftime('%m-%d', signed * 86400, 'unixepoch') = '02-29')"""
    called_active = f"{member} and status in ('active', 'growing') and trim(coalesce(manager, '')) <> ''"
    earn = "category in ('discount', 'incentive', 'referral-fee')"
    paid_year = f"state = 'paid' and amount is not null and day > {year} and day <= {as_of}"
    met = """(d.closed is null or r.registered <= d.closed) and (r.closed is null or d.created <= r.closed)"""
    cycle = f"status = 'won' and closed <= {as_of} and created <= closed"

    return [
        waiting("days-to-first-lead", "qualified", "1", as_of),
        waiting("days-to-first-registration", "registered", "1", as_of),
        waiting("days-to-first-deal", "closed", sale, as_of),
        soon_after_signing("first-conversation-30", [
            ("activity", "day", "kind in ('meeting', 'pipeline-review', 'lead-passed')"),
            ("deal", "registered", "1"), ("deal", "created", "1"),
        ], 30, member, as_of),
        soon_after_signing("activated-90", [("deal", "registered", "1")], 90, member, as_of),
        f"""select avg(money <= {meaningful}) as "no-revenue-first-year" from (select coalesce(sum(d.amount), 0) as money
          from (select id, signed, {anniversary} as ends from partner where {member} and signed <= {year} and signed >=
            {history_start(by_day("deal", "closed", sale))} - {TOLERANCE}) p
          left join deal d on d.partner = p.id and d.status = 'won' and not coalesce(d.amount <= 0, 0)
            and d.closed >= p.signed and d.closed < p.ends group by p.id)""",
        f"""select avg(id not in (select partner from deal where partner is not null and created > {as_of} - 365
          and created <= {as_of})) as "trained-not-selling" from partner where {member} and id in ({supported})""",
        f"""select avg(exists (select 1 from deal d where d.partner = p.id and
            (d.qualified between p.signed and {as_of} or d.registered between p.signed and {as_of}
            or d.created between p.signed and {as_of}
            or d.status = 'won' and not coalesce(d.amount <= 0, 0) and d.closed between p.signed and {as_of}))
          or exists (select 1 from activity a where a.partner = p.id and a.kind = 'deal-registration'
            and a.day between p.signed and {as_of})) as "new-partner-activation-rate"
          from partner p where {member} and signed > {year} and signed <= {window}""",
        f"""select avg(id in (select partner from deal where qualified > {window} and qualified <= {as_of}))
          as "active-lead-rate" from partner where {member} and coalesce(signed, 0) <= {window}""",
        # Whoever was active in the window: what three figures rest on.
        f"""with active as materialized (select partner from (
            select partner from deal where created > {window} and created <= {as_of}
            union select partner from deal where registered > {window} and registered <= {as_of}
            union select partner from deal where qualified > {window} and qualified <= {as_of}
            union select partner from deal where {sale} and closed > {window} and closed <= {as_of}
            union select partner from activity where kind = 'deal-registration' and day > {window} and day <= {as_of})
            where partner is not null),
          {sellers},
          one as materialized (select manager, id in active as is_active, coalesce(money, 0) as money from partner
            left join seller on partner = id where {member}),
          rates as (select avg(is_active) as rate, sum(is_active) as active, count(*) as n from one
            where trim(coalesce(manager, '')) <> '' group by trim(manager) having count(*) >= 5),
          whole as (select sum(active) * 1.0 / sum(n) as share from rates)
          select avg(is_active) as "active-partner-rate", avg(money) as "revenue-per-partner",
            avg(money) filter (where is_active) as "revenue-per-active-partner",
            spread as "manager-spread", chi2 as "manager chi2" from one, (select max(rate) - min(rate) as spread,
              sum((active - n * share) * (active - n * share) / (n * share * (1 - share))) as chi2 from rates, whole)""",
        f"""with {sellers}, ranked as materialized (select money, row_number() over (order by money desc) as place,
            sum(money) over (order by money desc rows unbounded preceding) as reached from seller where money > 0),
          whole as (select sum(money) as money, count(*) as sold, (select count(*) from partner where {member}
            and id not in (select partner from seller where money <> 0)) + count(*) as everybody from ranked)
          select sum(r.money) filter (where place <= 5) / w.money as "top-5-share",
            sum(r.money) filter (where place <= 10) / w.money as "top-10-share",
            2 * sum((w.everybody + 1 - place) * r.money) / (w.everybody * w.money) - (w.everybody + 1.0) / w.everybody
              as "revenue-gini-roster",
            count(*) filter (where reached - r.money < 0.8 * w.money) as "partners-for-80-percent" from ranked r, whole w""",
        f"""with unclear as (select partner from investment where partner is not null and state = 'paid'
            and (day is null or amount is null and day > {year} and day <= {as_of})),
          received as (select partner, max(sum(amount), 0) as money from investment where {paid_year} and partner is not null
            and partner not in unclear group by partner),
          brought as (select partner, max(sum(amount), 0) as money from deal where {won_year} and amount is not null
            and partner is not null and partner not in unclear group by partner)
          select sum(abs(coalesce(r.money, 0) / (select sum(money) from received)
            - coalesce(b.money, 0) / (select sum(money) from brought))) / 2 as "investment-gap"
          from partner p left join received r on r.partner = p.id left join brought b on b.partner = p.id""",
        f"""select paid * 1.0 / deals as "earn-per-deal", paid * 1.0 / partners as "earn-per-year" from
          (select sum(amount) as paid, count(distinct partner) as partners from investment where {earn} and {paid_year}
            and partner is not null),
          (select count(*) as deals from deal where {won_year} and amount is not null and partner is not null)""",
        f"""with cost as (select sum(amount) as money from investment where {paid_year}),
          first as (select attribution, closed, min(closed * 1000000 + id) from deal where {sale} and closed <= {as_of}
            and account is not null group by account)
          select (select sum(margin) from deal where {won_year} and {partner_side}) / money as "ropi",
            money / (select count(*) from first where closed > {year} and {partner_side}) as "cac-partner" from cost""",
        # Margin by customer: mean of each side with its normal interval.
        f"""select avg(partner) as "cltv-partner", avg(direct) as "cltv-direct",
            {half_of_mean("partner")} as "cltv-partner half", {half_of_mean("direct")} as "cltv-direct half"
          from (select sum(margin) filter (where {partner_side}) as partner, sum(margin) filter (where {direct}) as direct
            from deal where {won_at_all} and margin is not null and account is not null group by account)""",
        f"""select count(*) as "channel-conflict", sum(n) as "conflict registrations" from (select count(*) as n from deal r
          where account is not null and attribution is not 'direct' and registered <= {as_of} and exists
            (select 1 from deal d where d.account = r.account and d.attribution = 'direct' and d.created <= {as_of} and {met})
          group by account)""",
        # The parts of the limits are fractions: a full desk is 1, but for the last digits.
        f"""select avg(n) as "partners-per-manager", max(n) as "busiest-manager-partners", sum(posts > 1 + 1e-9) as
            "managers-over-limit", sum(watched > 1 + 1e-9) as "managers-near-limit" from (select count(*) as n,
            total(1.0 / c.most) as posts, total(1.0 / c.watch) as watched from partner p left join capacity c
            on c.type = p.type where {called_active} group by trim(manager))""",
        f"""select avg(agreement < {year}) as "agreement-age", sum(agreement < {year}) as older, count(*) as dated
          from partner where {member} and agreement <= {as_of}""",
        """select (p.filled + d.filled + i.filled + a.filled) * 1.0 / (5 * p.n + 4 * d.n + 3 * i.n + 3 * a.n)
            as "data-completeness", p.gaps as "partner gaps", d.gaps as "deal gaps", i.gaps as "money gaps",
            a.gaps as "activity gaps"
          from (select count(*) as n, count(type) + count(tier) + count(status) + count(signed) + count(manager) as filled,
            count(*) filter (where type is null or tier is null or status is null or signed is null or manager is null) as gaps
            from partner) p,
          (select count(*) as n, count(status) + count(attribution) + count(amount) + count(own) as filled, count(*)
            filter (where status is null or attribution is null or amount is null or own is null) as gaps from (select status,
            attribution, amount, case when status in ('won', 'lost') then closed else created end as own from deal)) d,
          (select count(*) as n, count(category) + count(amount) + count(day) as filled,
            count(*) filter (where category is null or amount is null or day is null) as gaps from investment) i,
          (select count(*) as n, count(kind) + count(day) + count(partner) as filled,
            count(*) filter (where kind is null or day is null or partner is null) as gaps from activity) a""",
        """select avg(partner is not null and (status is not null or stage is not null) and amount is not null and
            case when status in ('won', 'lost') then closed else created end is not null) as "co-sell-complete" from deal
          where attribution in ('sourced', 'influenced', 'resold') or attribution is null and partner is not null""",
        # Partner less direct, with Newcombe's, Welch's and the ranks' intervals; deals by their attribution.
        f"""with decided as (select attribution, {direct} as is_direct, status = 'won' as won from deal
            where {decided} and attribution is not null),
          sides as (select sum(won) filter (where not is_direct) as pw, count(*) filter (where not is_direct) as pn,
            sum(won) filter (where is_direct) as dw, count(*) filter (where is_direct) as dn,
            avg(won) filter (where attribution = 'sourced') as sourced,
            avg(won) filter (where attribution = 'influenced') as influenced from decided),
          ends as (select *, pw * 1.0 / pn as p, dw * 1.0 / dn as d,
            {wilson("pw", "pn", "-")} as pl, {wilson("pw", "pn", "+")} as ph,
            {wilson("dw", "dn", "-")} as dl, {wilson("dw", "dn", "+")} as dh from sides)
          select p - d as "win-rate-difference", sourced as "win-rate-sourced", influenced as "win-rate-influenced",
            p - d - sqrt((p - pl) * (p - pl) + (dh - d) * (dh - d)) as "win-rate-difference low",
            p - d + sqrt((ph - p) * (ph - p) + (d - dl) * (d - dl)) as "win-rate-difference high" from ends""",
        f"""with sizes as (select {direct} as is_direct, count(*) as n, avg(amount) as mean,
            (sum(amount * amount) - avg(amount) * sum(amount)) / (count(*) - 1) / count(*) as variance from deal
            where {won} and attribution is not null group by 1)
          select p.mean - d.mean as "deal-size-difference", {Z} * sqrt(p.variance + d.variance) as "deal-size-difference half"
          from sizes p, sizes d where not p.is_direct and d.is_direct""",
        # Lengths of cycles are few different numbers: how many deals took each, then where the ranks fall.
        f"""with lengths as materialized (select closed - created as days, count(*) as every,
            count(*) filter (where {partner_side}) as partner, count(*) filter (where {direct}) as direct
            from deal where {cycle} group by 1),
          so_far as materialized (select days, sum(every) over upto as every, sum(partner) over upto as partner,
            sum(direct) over upto as direct from lengths window upto as (order by days)),
          n as (select sum(every) as every, sum(partner) as partner, sum(direct) as direct from lengths),
          cycles as (select {median_of("every")}, {median_of("partner")}, {median_of("direct")} from n)
          select partner - direct as "cycle-difference", partner as "cycle-partner", direct as "cycle-direct",
            partner_low as "cycle-partner low", partner_high as "cycle-partner high", direct_low as "cycle-direct low",
            direct_high as "cycle-direct high", o.n * r.share * w.mean / every as "sales-velocity" from cycles,
            (select count(*) as n from deal where status = 'open' and amount is not null) o,
            (select avg(status = 'won') as share from deal where {decided}) r,
            (select avg(amount) as mean from deal where {won}) w""",
    ]

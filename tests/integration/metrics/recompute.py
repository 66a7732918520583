"""Computes metrics a second time, in SQL, from plain tables: an independent check of the product's own figures.

Usage: recompute.py <facts.json> — the file holds {"asOf", "tables": {name: [record, …]}} or
{"asOf", "adventureworks": folder}, then the client's CSV files are read here, too. Prints {metric id: value}.
"""

import csv
import json
import sqlite3
import sys
from pathlib import Path

COLUMNS = {
    "partners": ["id", "status", "signedOn", "endedOn", "tier", "manager", "mergedIntoId"],
    "deals": ["id", "partnerId", "account", "status", "amount", "grossMargin", "createdOn", "qualifiedOn",
              "registeredOn", "closedOn", "attribution"],
    "investments": ["id", "partnerId", "category", "amount", "date", "state"],
    "activities": ["id", "partnerId", "kind", "date"],
}

VIEWS = """
CREATE VIEW roster AS SELECT * FROM partners WHERE mergedIntoId IS NULL AND coalesce(status, '') <> 'prospect'
  AND NOT (CASE WHEN endedOn IS NULL THEN coalesce(status, '') = 'ended' ELSE endedOn <= :asof END)
  AND (signedOn IS NULL OR signedOn <= :asof);
CREATE VIEW won AS SELECT * FROM deals WHERE status = 'won' AND amount IS NOT NULL
  AND (closedOn IS NULL OR closedOn <= :asof);
CREATE VIEW sale AS SELECT * FROM deals WHERE status = 'won' AND (amount IS NULL OR amount > 0)
  AND closedOn IS NOT NULL AND closedOn <= :asof;
CREATE VIEW open_deal AS SELECT * FROM deals WHERE status = 'open' AND amount IS NOT NULL
  AND (createdOn IS NULL OR createdOn <= :asof);
CREATE VIEW decided AS SELECT * FROM deals WHERE status IN ('won', 'lost') AND (closedOn IS NULL OR closedOn <= :asof);
CREATE VIEW event AS
  SELECT partnerId, qualifiedOn AS day FROM deals WHERE qualifiedOn IS NOT NULL
  UNION ALL SELECT partnerId, registeredOn FROM deals WHERE registeredOn IS NOT NULL
  UNION ALL SELECT partnerId, createdOn FROM deals WHERE createdOn IS NOT NULL
  UNION ALL SELECT partnerId, closedOn FROM deals WHERE status = 'won' AND (amount IS NULL OR amount > 0)
  UNION ALL SELECT partnerId, date FROM activities WHERE kind = 'deal-registration';
CREATE VIEW by_partner AS SELECT p.id, coalesce(sum(w.amount), 0) AS revenue FROM partners p
  LEFT JOIN won w ON w.partnerId = p.id GROUP BY p.id;
CREATE VIEW seller AS SELECT id, revenue, row_number() OVER (ORDER BY revenue DESC) AS place,
  sum(revenue) OVER (ORDER BY revenue DESC, id ROWS UNBOUNDED PRECEDING) AS reached FROM by_partner WHERE revenue > 0;
CREATE VIEW spent AS SELECT * FROM investments WHERE amount IS NOT NULL AND category IS NOT NULL
  AND date > date(:asof, '-12 months') AND date <= :asof
  AND (state = 'paid' OR (state IS NULL AND category IN ('staff', 'technology', 'enablement', 'discount')));
CREATE VIEW paid_year AS SELECT * FROM investments WHERE state = 'paid' AND amount IS NOT NULL
  AND date > date(:asof, '-12 months') AND date <= :asof;
CREATE VIEW called_active AS SELECT * FROM roster
  WHERE status IN ('active', 'growing') OR NOT EXISTS (SELECT 1 FROM roster WHERE status IS NOT NULL);
CREATE VIEW tier_one AS SELECT * FROM roster WHERE lower(trim(tier)) = :tier;
CREATE VIEW partner_deal AS SELECT * FROM deals WHERE attribution IN ('sourced', 'influenced', 'resold');
"""

PARTNER = "attribution IN ('sourced', 'influenced', 'resold')"
MEDIAN = """SELECT avg(v) FROM (SELECT v, row_number() OVER (ORDER BY v) AS r, count(*) OVER () AS n FROM ({0}))
  WHERE r IN ((n + 1) / 2, (n + 2) / 2)"""


def share(counted: str, base: str) -> str:
    return f"SELECT 1.0 * ({counted}) / ({base})"


def revenue_share(attribution: str) -> str:
    return share(f"SELECT sum(amount) FROM won WHERE attribution = '{attribution}'", "SELECT sum(amount) FROM won")


def win_rate(condition: str) -> str:
    return f"SELECT avg(status = 'won') FROM decided WHERE {condition}"


CYCLE = """SELECT julianday(closedOn) - julianday(createdOn) AS v FROM deals WHERE status = 'won'
  AND createdOn <= closedOn AND closedOn <= :asof AND {0}"""
PER_PARTNER = "SELECT sum(b.revenue) / count(*) FROM roster r JOIN by_partner b ON b.id = r.id WHERE {0}"
GINI = ("SELECT 2.0 * sum(i * revenue) / (max(n) * sum(revenue)) - (max(n) + 1.0) / max(n) FROM "
        "(SELECT revenue, row_number() OVER (ORDER BY revenue) AS i, count(*) OVER () AS n FROM ({0}))")
TOP = "SELECT (SELECT sum(revenue) FROM seller WHERE place <= {0}) / (SELECT sum(revenue) FROM seller)"

METRICS = {
    "partners-signed": "SELECT count(*) FROM roster",
    "active-partner-rate": share(
        "SELECT count(*) FROM roster WHERE id IN "
        "(SELECT partnerId FROM event WHERE day > date(:asof, '-90 days') AND day <= :asof)",
        "SELECT count(*) FROM roster"),
    "active-lead-rate": share(
        "SELECT count(*) FROM roster WHERE coalesce(signedOn, '') <= date(:asof, '-90 days') AND id IN (SELECT partnerId "
        "FROM deals WHERE qualifiedOn > date(:asof, '-90 days') AND qualifiedOn <= :asof)",
        "SELECT count(*) FROM roster WHERE coalesce(signedOn, '') <= date(:asof, '-90 days')"),
    "producing-partner-rate": share(
        "SELECT count(*) FROM called_active WHERE id IN (SELECT partnerId FROM sale "
        "WHERE closedOn > date(:asof, '-365 days'))",
        "SELECT count(*) FROM called_active"),
    "never-co-sold": "SELECT count(*) FROM roster r WHERE signedOn <= date(:asof, '-12 months') AND NOT EXISTS "
        "(SELECT 1 FROM deals d WHERE d.partnerId = r.id AND coalesce(d.attribution, '') <> 'direct')",
    "new-partner-activation-rate": "SELECT avg(EXISTS (SELECT 1 FROM event e WHERE e.partnerId = r.id "
        "AND e.day >= r.signedOn AND e.day <= :asof)) FROM roster r "
        "WHERE signedOn > date(:asof, '-12 months') AND signedOn <= date(:asof, '-90 days')",
    "trained-not-selling": "SELECT avg(NOT EXISTS (SELECT 1 FROM deals d WHERE d.partnerId = r.id AND "
        "d.createdOn > date(:asof, '-365 days') AND d.createdOn <= :asof)) FROM roster r WHERE id IN "
        "(SELECT partnerId FROM activities WHERE kind IN ('training', 'certification', 'campaign') "
        " AND date > date(:asof, '-365 days') AND date <= :asof "
        " UNION SELECT partnerId FROM investments WHERE category = 'mdf' AND state = 'paid' "
        " AND date > date(:asof, '-365 days') AND date <= :asof)",
    "open-pipeline": "SELECT sum(amount) FROM open_deal",
    "partner-sourced-pipeline-share": share(
        "SELECT sum(amount) FROM open_deal WHERE attribution = 'sourced'", "SELECT sum(amount) FROM open_deal"),
    "partner-pipeline-share": share(
        f"SELECT sum(amount) FROM open_deal WHERE {PARTNER}", "SELECT sum(amount) FROM open_deal"),
    "source-known-share": share(
        "SELECT sum(amount) FROM open_deal WHERE attribution IS NOT NULL", "SELECT sum(amount) FROM open_deal"),
    "deal-registrations-month": "SELECT count(*) / 12.0 FROM deals "
        "WHERE registeredOn > date(:asof, '-12 months') AND registeredOn <= :asof",
    "stage-age": MEDIAN.format("SELECT julianday(:asof) - julianday(createdOn) AS v FROM deals "
                               "WHERE status = 'open' AND createdOn <= :asof"),
    "channel-conflict": "SELECT count(DISTINCT lower(r.account)) FROM deals r JOIN deals d ON lower(d.account) = "
        "lower(r.account) WHERE coalesce(r.attribution, '') <> 'direct' AND d.attribution = 'direct' "
        "AND r.registeredOn <= :asof AND d.createdOn <= :asof "
        "AND r.registeredOn <= min(coalesce(d.closedOn, :asof), :asof) "
        "AND d.createdOn <= min(coalesce(r.closedOn, :asof), :asof)",
    "revenue": "SELECT sum(amount) FROM won",
    "last-quarter-revenue": "SELECT sum(amount) FROM won WHERE closedOn >= "
        "date(:asof, 'start of month', '-' || ((strftime('%m', :asof) - 1) % 3 + 3) || ' months') AND closedOn < "
        "date(:asof, 'start of month', '-' || ((strftime('%m', :asof) - 1) % 3) || ' months')",
    "fiscal-year-revenue": "SELECT sum(amount) FROM won WHERE closedOn >= date(:asof, 'start of year')",
    "partner-revenue": "SELECT sum(amount) FROM won WHERE partnerId IS NOT NULL",
    "sourced-revenue-share": revenue_share("sourced"),
    "influenced-revenue-share": revenue_share("influenced"),
    "resold-revenue-share": revenue_share("resold"),
    "win-rate": win_rate("1"),
    "win-rate-partner": win_rate(PARTNER),
    "win-rate-direct": win_rate("attribution = 'direct'"),
    "win-rate-difference": f"SELECT ({win_rate(PARTNER)}) - ({win_rate('attribution = ' + chr(39) + 'direct' + chr(39))})",
    "deal-size-partner": f"SELECT avg(amount) FROM won WHERE {PARTNER}",
    "deal-size-direct": "SELECT avg(amount) FROM won WHERE attribution = 'direct'",
    "cycle-partner": MEDIAN.format(CYCLE.format(PARTNER)),
    "cycle-direct": MEDIAN.format(CYCLE.format("attribution = 'direct'")),
    "gross-margin": "SELECT sum(grossMargin) FROM deals WHERE status = 'won' AND (closedOn IS NULL OR closedOn <= :asof)",
    "programme-cost": "SELECT sum(amount) FROM spent",
    "ropi": f"SELECT (SELECT sum(grossMargin) FROM deals WHERE status = 'won' AND {PARTNER} "
        "AND closedOn > date(:asof, '-12 months') AND closedOn <= :asof) / (SELECT sum(amount) FROM spent)",
    "mdf-paid": "SELECT sum(amount) FROM investments WHERE category = 'mdf' AND state = 'paid' "
        "AND (date IS NULL OR date <= :asof)",
    "earn-per-year": "SELECT sum(amount) / count(DISTINCT partnerId) FROM paid_year "
        "WHERE category IN ('discount', 'incentive', 'referral-fee') AND partnerId IS NOT NULL",
    "investment-gap": "SELECT sum(abs(m - r)) / 2 FROM (SELECT "
        "coalesce((SELECT sum(amount) FROM paid_year i WHERE i.partnerId = p.id), 0) / "
        "(SELECT sum(amount) FROM paid_year WHERE partnerId IS NOT NULL) AS m, "
        "coalesce((SELECT sum(amount) FROM won w WHERE w.partnerId = p.id AND closedOn > date(:asof, '-12 months')), 0) / "
        "(SELECT sum(amount) FROM won WHERE partnerId IS NOT NULL AND closedOn > date(:asof, '-12 months')) AS r "
        "FROM partners p)",
    "revenue-per-partner": PER_PARTNER.format("1"),
    "revenue-per-active-partner": PER_PARTNER.format(
        "r.id IN (SELECT partnerId FROM event WHERE day > date(:asof, '-90 days') AND day <= :asof)"),
    "won-deals": "SELECT count(*) FROM deals WHERE status = 'won' AND (closedOn IS NULL OR closedOn <= :asof)",
    "revenue-gini-roster": GINI.format(
        "SELECT revenue FROM seller UNION ALL SELECT 0.0 FROM roster WHERE id NOT IN (SELECT id FROM seller)"),
    "top-5-share": TOP.format(5),
    "top-10-share": TOP.format(10),
    "revenue-hhi": "SELECT 10000 * sum(s * s) FROM (SELECT revenue / (SELECT sum(revenue) FROM seller) AS s FROM seller)",
    "partners-for-80-percent": "SELECT min(place) FROM (SELECT row_number() OVER (ORDER BY reached) AS place, reached "
        "FROM seller) WHERE reached >= 0.8 * (SELECT sum(revenue) FROM seller)",
    "revenue-gini-sellers": GINI.format("SELECT revenue FROM seller"),
    "qbr-coverage": "SELECT avg(id IN (SELECT partnerId FROM activities WHERE kind = 'qbr' "
        "AND date > date(:asof, '-95 days') AND date <= :asof)) FROM tier_one",
    "partners-per-manager": "SELECT 1.0 * count(*) / count(DISTINCT trim(manager)) FROM called_active "
        "WHERE trim(coalesce(manager, '')) <> ''",
    "busiest-manager-partners": "SELECT max(n) FROM (SELECT count(*) AS n FROM called_active "
        "WHERE trim(coalesce(manager, '')) <> '' GROUP BY trim(manager))",
}


def adventureworks(folder: str) -> dict[str, list[dict]]:
    def rows(name: str) -> list[dict]:
        with open(Path(folder) / name, newline="", encoding="utf-8-sig") as file:
            return list(csv.DictReader(file))

    partners = [{"id": row["ResellerKey"]} for row in rows("Resellers.csv")]
    deals = [
        {"id": f"d{index}", "partnerId": row["ResellerKey"], "status": "won", "amount": float(row["SalesAmount"]),
         "closedOn": row["OrderDate"]}
        for index, row in enumerate(rows("FactResellerSales.csv"))
    ]
    return {"partners": partners, "deals": deals}


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        given = json.load(file)
    tables = adventureworks(given["adventureworks"]) if "adventureworks" in given else given["tables"]
    base = sqlite3.connect(":memory:")
    for name, columns in COLUMNS.items():
        # Without a type whole amounts would divide as integers.
        typed = [f"{column} REAL" if column in ("amount", "grossMargin") else column for column in columns]
        base.execute(f"CREATE TABLE {name} ({', '.join(typed)})")
        slots = ", ".join("?" * len(columns))
        base.executemany(f"INSERT INTO {name} VALUES ({slots})",
                         [[row.get(column) for column in columns] for row in tables.get(name, [])])
    as_of, tier = given["asOf"], given.get("tierOne", "tier 1").lower()
    quoted = {":asof": f"'{as_of}'", ":tier": f"'{tier}'"}

    def bound(sql: str) -> str:
        for name, value in quoted.items():
            sql = sql.replace(name, value)
        return sql

    base.execute("CREATE INDEX deal_partner ON deals (partnerId)")
    base.executescript(bound(VIEWS))
    wanted = given.get("metrics") or list(METRICS)
    print(json.dumps({name: base.execute(bound(METRICS[name])).fetchone()[0] for name in wanted}))


main()

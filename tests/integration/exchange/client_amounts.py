"""What the sample client's files say each Tier 1 partner gave and got, computed without the product.

usage: client_amounts.py FOLDER AS_OF   (prints JSON: partner name -> metric id -> amount)
"""
import csv
import datetime
import json
import sys
import unicodedata
from pathlib import Path

import openpyxl

folder, as_of = Path(sys.argv[1]), datetime.date.fromisoformat(sys.argv[2])
year_began = as_of.replace(year=as_of.year - 1)
FORMS = {'gmbh', 'as', 'kg', 'sarl', 'ltd', 'bv', 'ag', 'ab', 'aps', 'co'}


def key(name):
    plain = unicodedata.normalize('NFKD', name or '').encode('ascii', 'ignore').decode().lower()
    words = plain.replace('.', '').replace('&', ' ').replace(',', ' ').split()
    return ' '.join(word for word in words if word not in FORMS)


def table(name, header):
    sheet = openpyxl.load_workbook(folder / name, data_only=True).active
    rows = list(sheet.iter_rows(values_only=True))
    at = next(index for index, row in enumerate(rows) if row[0] == header)
    return [dict(zip(rows[at], row)) for row in rows[at + 1:] if row[1] is not None]


def number(text):
    try:
        return float(text.replace('.', '').replace(',', '.'))
    except ValueError:
        return None


def day(text):
    return datetime.datetime.strptime(text, '%d.%m.%Y').date() if text else None


def last_year(date):
    return date is not None and year_began < date <= as_of


with open(folder / 'Halden opportunities.csv', encoding='cp1252', newline='') as file:
    deals = [
        {
            'partner': key(row['Partner / VAR']),
            'stage': row['Stage'],
            'amount': number(row['Amount (EUR)']),
            'margin': number(row['Gross margin (EUR)']),
            'closed': day(row['Close date']),
            'source': row['Lead source'],
        }
        for row in csv.DictReader(file, delimiter=';')
    ]
claims = table('MDF and incentive claims.xlsx', 'Claim no')
activities = table('Partner activity log.xlsx', 'Date')
roster = table('Halden partner roster Q3.xlsx', 'Partner ID')


def paid(partner, category):
    return sum(
        claim['Amount']
        for claim in claims
        if key(claim['Partner']) == partner and claim['Category'] == category
        and claim['State'] == 'Paid' and last_year(claim['Date'].date())
    )


def amounts(partner, certified):
    own = [deal for deal in deals if deal['partner'] == partner]
    decided = [deal for deal in own if deal['stage'].startswith('Closed') and not (deal['closed'] and deal['closed'] > as_of)]
    won = [deal for deal in decided if deal['stage'] == 'Closed won' and deal['margin'] is not None]
    share = sum(deal['stage'] == 'Closed won' for deal in decided) / len(decided)
    of_year = [deal for deal in won if last_year(deal['closed'])]
    margin = sum(deal['margin'] for deal in of_year)
    sourced = sum(
        deal['amount'] or 0
        for deal in own
        if not deal['stage'].startswith('Closed') and deal['source'] == 'Partner-led'
    )
    leads = sum(
        key(each['Partner']) == partner and each['Activity'] == 'Lead passed' and last_year(each['Date'].date())
        for each in activities
    )
    kept = sum(deal['margin'] for deal in won) / sum(deal['amount'] or 0 for deal in won)
    return {
        'gross-margin-12m': margin,
        'sourced-pipeline-worth': sourced * share * kept,
        'certified-people': certified,
        'mdf-paid-12m': paid(partner, 'MDF'),
        'incentives-paid-12m': paid(partner, 'Incentive'),
        'referral-fees-paid-12m': paid(partner, 'Referral fee'),
        'enablement-paid-12m': paid(partner, 'Enablement'),
        'leads-value-12m': leads * share * margin / len(of_year) if leads else 0,
        'won-deals-12m': sum(
            deal['stage'] == 'Closed won' and last_year(deal['closed']) for deal in own
        ),
    }


tier_one = [row for row in roster if row['Tier'] == 'Platinum']
print(json.dumps({row['Partner name']: amounts(key(row['Partner name']), row['Certified people']) for row in tier_one}))

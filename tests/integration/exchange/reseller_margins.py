"""Gross margin of resellers in a period, added up from AdventureWorks' own file with exact decimals.

usage: reseller_margins.py FactResellerSales.csv AFTER UNTIL RESELLER…   (prints JSON: reseller -> margin)
"""
import csv
import json
import sys
from decimal import Decimal

path, after, until, *resellers = sys.argv[1:]
margins = {reseller: Decimal(0) for reseller in resellers}
with open(path, newline='') as file:
    for row in csv.DictReader(file):
        if row['ResellerKey'] in margins and after < row['OrderDate'][:10] <= until:
            cost = Decimal(row['StandardCost']) * Decimal(row['OrderQuantity'])
            margins[row['ResellerKey']] += Decimal(row['SalesAmount']) - cost
print(json.dumps({reseller: float(margin) for reseller, margin in margins.items()}))

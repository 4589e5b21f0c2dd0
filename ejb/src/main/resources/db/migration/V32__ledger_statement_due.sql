-- By when the statement of carry-overs is due is a number of the rule, like that of the report of a quarter.
update ledger_rule
set limit_count = 1, note = concat(note, ' The number is that of months after the year, to the end of the last.')
where code = 'CARRY_OVER_STATEMENT';

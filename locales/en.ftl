### English: the file that every other language is compared with.
### Message ids in kebab-case, grouped by area; arguments in snake_case.

## Application

app-name = Rapport
language = Language
theme = Theme
theme-light = Light
theme-dark = Dark
theme-auto = Automatic

## Navigation

today = Today
accounts = Accounts
portfolio = Portfolio
settings = Settings

## Common actions

save = Save
cancel = Cancel
undo = Undo
redo = Redo
delete = Delete
edit = Edit
close = Close
search = Search
why = Why?
back = Back
retry = Try again

## Counts

account-count =
    { $count ->
        [0] No accounts
        [one] { $count } account
       *[other] { $count } accounts
    }
shown-of-total = { $shown } of { $total }

## Dates

as-of = As of
as-of-date = As of { $date }
due-in-days =
    { $days ->
        [0] Due today
        [1] Due tomorrow
        [one] Due in { $days } day
       *[other] Due in { $days } days
    }
overdue-by-days =
    { $days ->
        [one] { $days } day overdue
       *[other] { $days } days overdue
    }
days-since-touchpoint =
    { $days ->
        [0] Last touchpoint today
        [1] Last touchpoint yesterday
        [one] Last touchpoint { $days } day ago
       *[other] Last touchpoint { $days } days ago
    }

## Terms of the trade

account = Account
promise = Promise
touchpoint = Touchpoint
relationship-health = Relationship health
lifetime-value = Customer lifetime value
silence = Silence

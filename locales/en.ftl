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

## Shell

navigation = Main navigation
skip-to-content = Skip to content
page-title = { $page } – Rapport
page-unknown = This page does not exist
page-unknown-help = The address leads nowhere in this book. The account may have been deleted, or the link may belong to another browser.
go-to-today = Go to Today
back-to-today = Back to today’s date
undo-shortcut = Undo (Ctrl+Z)
redo-shortcut = Redo (Ctrl+Shift+Z)
import = Import
open-recovery = Open the recovery page
saved = Saved
saving-nothing = Nothing recorded yet
saving-failed = Not saved
done-undo = Undone: { $what }
done-redo = Done again: { $what }

## Warnings about storage

warning-blocked = This browser does not let Rapport store anything. What you record is lost when this tab closes: export a file in Settings before you leave.
warning-full = The browser’s storage is full. The last change is kept in this tab only; the book stored before it is untouched. Export a file in Settings, then free some room.
warning-changed-elsewhere = The book was changed in another tab. Reload this page to see it; until then nothing is saved from here, so that nothing is overwritten.
warning-quarantined =
    { $pages ->
        [one] { $pages } page of the stored book was damaged and has been set aside; everything else is here. Nothing was deleted.
       *[other] { $pages } pages of the stored book were damaged and have been set aside; everything else is here. Nothing was deleted.
    }
warning-newer = This book was written by a newer version of Rapport. It is shown, but not changed; reload the page to get the newer version.
warning-too-large = One account’s dossier has grown larger than Rapport can store. The last change is kept in this tab only; the book stored before it is untouched. Export a file in Settings.
warning-unreadable = The stored book could not be read. It has not been touched: open the recovery page to save it to a file.

## What was done, for undo

changed-one = { $record } { $how ->
        [created] added
        [removed] deleted
       *[changed] changed
    }
changed-many =
    { $count ->
        [one] { $count } record changed
       *[other] { $count } records changed
    }

## Health

band-thriving = Thriving
band-steady = Steady
band-strained = Strained
band-failing = Failing
band-unknown = Not known yet
trend-improving = Improving
trend-deteriorating = Deteriorating
trend-steady = Unchanged
trend-new = New
trend-unknown = No trend yet
factor-silence = Silence
factor-promises = Promises kept
factor-ties = Ties to people
factor-complaints = Complaints handled
factor-service = Delivery service
factor-payments = Payments
factor-momentum = Order momentum
factor-trust = Trust
factor-dependence = Mutual dependence
factor-standing = Competitive standing
factor-sentiment = Tone of contacts

## Vocabulary

tier-key = Key
tier-major = Major
tier-standard = Standard
tier-small = Small
posture-transactional = Transactional
posture-repeat = Repeat
posture-preferred = Preferred supplier
posture-partnership = Partnership
stage-prospect = Prospect
stage-customer = Customer
stage-lost = Lost
channel-visit = Visit
channel-video = Video meeting
channel-event = Event
channel-call = Call
channel-email = E-mail
channel-letter = Letter
direction-inbound = They contacted us
direction-outbound = We wrote or called, no answer
direction-mutual = We talked
side-ours = We promised
side-theirs = They promised
function-sales = Sales
function-inside-sales = Inside sales
function-product-specialist = Product specialist
function-engineering = Engineering
function-service = Service
function-production = Production
function-logistics = Logistics
function-marketing = Marketing
function-finance = Finance
function-management = Management
function-direction = Directors
tone-very-bad = Hostile
tone-bad = Cool
tone-neutral = Neutral
tone-good = Friendly
tone-very-good = Delighted
record-policy = Policy
record-colleague = Colleague
record-product = Product
record-account = Account
record-contact = Contact
record-order = Order
record-touchpoint = Touchpoint
record-promise = Promise
record-complaint = Complaint

## Refusals: "Record not saved. Field: reason."

refusal = { $record } not saved. { $field }: { $reason }
field-record = Record
field-name = Name
field-number = Number
field-parent = Account above
field-account = Account
field-contacts = Contacts
field-colleagues = Colleagues
field-product = Product
field-on = Date
field-due-on = Due date
field-delivered-on = Delivery date
field-broken-on = Date broken
field-cancelled-on = Date cancelled
field-answered-on = Date answered
field-resolved-on = Date resolved
field-opened-on = Start of the relation
field-lost-on = Date lost
field-what = What was promised
field-subject = Subject
field-minutes = Minutes
field-sentiment = Tone
field-rating = Rating
field-quantity = Quantity
field-price = Price
field-total = Total
field-currency = Currency
field-weights = Weights
field-rhythm = Expected rhythm
field-value = Lifetime-value assumptions
field-text = Text
reason-empty = fill this in.
reason-too-long = use at most { $limit } characters.
reason-too-low = must be { $low } or more.
reason-out-of-range = must lie between { $low } and { $high }.
reason-taken = another record already has it; choose a different one.
reason-unknown = names something this book does not hold; choose again.
reason-cycle = an account cannot stand above itself; choose another.
reason-before = must not lie before “{ $other }”.
reason-mixed-currencies = must be the same as in the rest of the order.
reason-changed-since = was changed since; taking the older edit back would lose that change.
reason-still-named =
    { $count ->
        [one] { $count } other record still names it; change that one first.
       *[other] { $count } other records still name it; change those first.
    }

## Accounts

account-new = New account
account-number-optional = Customer number (optional)
accounts-search = Search name, number, city or contact
accounts-none-match = No account matches
filters-clear = Clear search and filters
filter-all = { $what }: all
field-stage = Stage
column-name = Account
column-tier = Tier
column-health = Health
column-trend = Trend
column-value = Lifetime value
column-revenue = Revenue, 12 months
column-last-contact = Last contact
rows-shown =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
scoring-waits =
    { $count ->
        [one] · { $count } account still to be scored
       *[other] · { $count } accounts still to be scored
    }

## Today and welcome

welcome = Know which customers need you, and why
welcome-promise = Everything stays in this browser: no server, no sign-in. Every figure shows where it comes from, how sure it is, and what would change it.
door-demo = Look around
door-demo-help = A small made-up book of a pump maker: a silent giant, a loyal complainer, a rising unit. It can be undone in one step.
door-demo-open = Open the demo book
door-import = Bring your customers
door-import-help = CSV files from your ERP or CRM: accounts, contacts, orders, products and more. You see what will happen before anything is changed.
door-import-open = Import files
door-empty = Start empty
door-empty-help = Add the first account by hand; a name is enough.
as-of-offer = The records end on { $date }. Looked at from today, every account seems silent. Look at the book as of that day?
as-of-accept = Show { $date }
attention-count =
    { $count ->
        [0] No account needs attention
        [one] { $count } account needs attention
       *[other] { $count } accounts need attention
    }
attention-how = How is this ranked?
attention-rule = An account is listed if there is a reason: something we owe (an overdue promise, a late complaint, an overdue delivery), an unusual silence, falling orders, or falling health. The order is by what is at stake: lifetime value × (1 − health ÷ 100). Where an account’s value is not known, the median of the others is taken. Lifetime value rests on the assumptions in Settings.
attention-none = Nothing needs attention
attention-none-help = No promise is overdue, no complaint waits, and no account is unusually quiet.
attention-overdue-promise =
    { $count ->
        [one] Our promise is overdue by { $days } days.
       *[other] { $count } of our promises are overdue, the oldest by { $days } days.
    }
attention-complaint-answered = A complaint is answered but not resolved after { $days } days.
attention-complaint-unanswered = A complaint has waited { $days } days without an answer.
attention-overdue-delivery =
    { $count ->
        [one] A delivery is overdue by { $days } days.
       *[other] { $count } deliveries are overdue, the oldest by { $days } days.
    }
attention-silence = Silent for { $days } days; usually { $usual }. Chance of such a pause: { $odds } ({ $bits } bits of surprise).
attention-orders-falling = { $orders } orders in { $days } days; { $expected } expected. Chance of so few or so little: { $odds }.
attention-deteriorating = Health fell by { $points } points in 90 days (± { $sd }).
attention-late-deliveries = { $late } of { $total } deliveries were late in the last { $days } days.
attention-quiet-complaints = No complaint in { $deliveries } deliveries although others complain (chance { $odds }), and they are pulling back: a warning, not a comfort.
attention-at-stake = At stake: { $amount }
attention-at-stake-assumed = At stake: { $amount } (at the median value; its own is not known)
attention-next-step = Most helpful now: { $step } (+{ $gain } points of health)
odds-one-in = 1 in { $n }
odds-below-million = less than 1 in 1,000,000
step-talk = talk to them
step-deliver-promise = deliver the promise that is { $days } days overdue
step-answer-complaint = answer the complaint that is { $days } days old
step-resolve-complaint = resolve the complaint that is { $days } days old
step-win-order = win an order of usual size
health-of-100 = Health { $value } of 100
log-touchpoint = Log touchpoint
log-touchpoint-at = Log touchpoint at { $name }
show-more = Show more ({ $count })

## Portfolio and charts

chart-hint = Point at the curve, or go through its points with the arrow keys.
portfolio-lead = How much of the revenue hangs on few accounts.
portfolio-period = Period
portfolio-period-year = Last 12 months
portfolio-period-all = All time
portfolio-figures = Key figures
portfolio-no-figure = –
portfolio-empty = No accounts yet
portfolio-empty-help = Import accounts and their orders; this page then shows how much of your revenue hangs on few of them.
portfolio-no-revenue = No revenue in this period
portfolio-no-revenue-help = No order with a value was found up to { $date }. Choose another period or another date, or import orders.
portfolio-show-all = Show all time
portfolio-single = All revenue comes from a single account. The figures below cannot say more than that.
portfolio-orders =
    { $count ->
        [one] { $count } order
       *[other] { $count } orders
    }
portfolio-evidence = Counted, not estimated: { $orders }, { $accounts }, ordered { $first } to { $last }, in { $currency }.
portfolio-evidence-none = No order was counted.
portfolio-left-out = Not counted here
portfolio-left-accounts =
    { $count ->
        [one] { $count } account without an order in this period.
       *[other] { $count } accounts without an order in this period.
    }
portfolio-left-currency =
    { $count ->
        [one] { $count } order in another currency than { $currency }: no exchange rate is known.
       *[other] { $count } orders in other currencies than { $currency }: no exchange rate is known.
    }
portfolio-left-amount =
    { $count ->
        [one] { $count } order whose value is not recorded.
       *[other] { $count } orders whose value is not recorded.
    }
portfolio-formula = Formula
portfolio-source = Source
portfolio-basis = Evidence
portfolio-source-lorenz = Lorenz, 1905
portfolio-source-gini = Gini, 1912
portfolio-source-hirschman = Hirschman, 1945
portfolio-source-own = A plain division
portfolio-fifth = Brought by the largest { $part }
portfolio-fifth-says = The largest { $part } of accounts bring { $share } of revenue.
portfolio-fifth-few = A fifth of the accounts is less than one account; this needs { $least } or more.
portfolio-fifth-formula = Accounts are ranked by revenue and the revenue of the first fifth is divided by all revenue. Where a fifth is not a whole number, the last account counts in part.
portfolio-bearers = Accounts that bring { $most }
portfolio-bearers-says =
    { $count ->
        [one] { $count } account brings { $most } of revenue.
       *[other] { $count } accounts bring { $most } of revenue.
    }
portfolio-bearers-formula = Accounts are added from the largest down until their revenue reaches the share.
portfolio-largest = Largest account
portfolio-largest-says = { $name } alone brings { $share } of revenue.
portfolio-largest-formula = Revenue of the largest account ÷ all revenue.
portfolio-effective = Effective number of accounts
portfolio-effective-says = Your risk is spread as if you had { $number } accounts of equal size.
portfolio-effective-formula = One ÷ the Herfindahl–Hirschman index.
portfolio-gini = Gini coefficient
portfolio-gini-says = Zero would mean that all accounts bring the same; close to one, that a few bring nearly everything.
portfolio-gini-formula = Σ (2i − n − 1) · x ÷ (n · Σ x), over n accounts ranked from the smallest up; x is the revenue of the account ranked i. It is twice the area between the curve and the line of equal shares.
portfolio-hhi = Herfindahl–Hirschman index
portfolio-hhi-says = One would mean a single account; { $least } is the least this number of accounts can have.
portfolio-hhi-formula = The sum of the squared shares of all accounts.
portfolio-chart = Concentration of revenue
portfolio-chart-about = Accounts from the largest to the smallest, and the share of revenue they bring together. { $bearers } The further the curve rises above the dashed diagonal, the more hangs on few.
portfolio-chart-across = Share of accounts, largest first
portfolio-chart-up = Share of revenue, added up
portfolio-chart-equality = Equal shares
portfolio-reached = { $most }: { $accounts }
portfolio-point = { $rank }. { $name }: { $share } of revenue, { $together } with all larger ones
portfolio-point-many =
    { $count ->
        [one] The largest account, { $part } of all, brings { $together } of revenue
       *[other] The { $count } largest accounts, { $part } of all, bring { $together } of revenue
    }
portfolio-table = Accounts by revenue
portfolio-rank = Rank
portfolio-revenue = Revenue
portfolio-share = Share
portfolio-cumulative = Added up
portfolio-more =
    { $count ->
        [one] { $count } smaller account with { $share } of revenue is not listed.
       *[other] { $count } smaller accounts with { $share } of revenue together are not listed.
    }
portfolio-what-if = What if an account leaves?
portfolio-what-if-about = The same figures without that account, if nothing takes its place.
portfolio-leaver = Account that leaves
portfolio-measure = Figure
portfolio-now = Now
portfolio-then = Without it
portfolio-what-if-nothing = No revenue would be left.

## Import

import-lead = Tables from your ERP or CRM into the book. Nothing changes until you press Import.
import-clear = Start over
import-files = 1. Files
import-options = 2. Options
import-outcome = 3. What will happen
import-finish = 4. Import
import-choose = Choose files, or drop them here
import-choose-help = CSV or text, several at once. They are read in this browser and sent nowhere.
import-drop-now = Drop to read
import-reading = Reading { $file }…
import-trying = Working out what would happen…
import-running = Importing…
import-files-read =
    { $count ->
        [0] No file chosen yet
        [one] { $count } file read
       *[other] { $count } files read
    }
import-file-empty = { $file } holds no headings. Save it again with the column names in the first line.
import-file-no-text = { $file } is no text file. Open it in your spreadsheet and save the sheet as CSV.
import-file-too-large = { $file } is larger than { $limit } MB. Split it and import the parts one after the other.
import-file-too-many-rows = { $file } has more than { $limit } rows. Split it and import the parts one after the other.
import-file-too-many-columns = { $file } has more than { $limit } columns. Save it again with the columns you need.
import-file-no-bytes = { $file } could not be read. A folder must be opened and its files chosen; a file that changed since must be chosen again.
import-guide = Which files are understood?
import-guide-help = One table per file, column names in the first line, separated by comma, semicolon, tab or |. Columns are recognised by name in several languages, in any order, and can be corrected. Rows find their account by number or name.
import-guide-needed = Must be there; of each line one column will do:
import-guide-others = Also understood:
import-template = Save a template for: { $kind }
import-kind-products = Products
import-kind-orders = Orders
import-kind-order-lines = Order lines
import-kind-touchpoints = Touchpoints
import-kind-promises = Promises
import-kind-complaints = Complaints
import-kind = Rows are
import-kind-none = Choose…
import-encoding = Encoding
import-delimiter = Separated by
import-size = { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }, { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }
import-remove = Remove { $file }
import-remove-short = Remove
import-needs-kind = Say what the rows of { $file } are.
import-needs-column =
    { $count ->
        [one] { $file } has no column for { $columns }: choose one in the table below.
       *[other] { $file } needs a column for one of { $columns }: choose one in the table below.
    }
import-needs-answer = Answer the question about “{ $column }” in { $file }.
import-question = The column “{ $column }” can be read in more than one way. What does “{ $example }” mean?
import-reads-as = { $reading } ({ $way })
import-reads-not = It cannot be read so: rows like this one would be refused ({ $way })
import-columns-taken = Columns: { $taken } of { $total } imported
import-columns-of = Columns of { $file }
import-column = Column
import-column-number = Column { $number }
import-samples = In the file
import-meaning = Imported as
import-meaning-of = “{ $column }” is imported as
import-written = Read as
import-written-open = Waits for your answer
import-written-plain = As it stands
import-not = Do not import
format-dmy = day / month / year
format-mdy = month / day / year
format-ymd = year / month / day
format-point = decimals after a point, as in 1,234.56
format-comma = decimals after a comma, as in 1.234,56
format-fraction = 0.15 is 15 %
format-percent = 15 is 15 %
encoding-utf8 = UTF-8
encoding-utf16le = UTF-16, low byte first
encoding-utf16be = UTF-16, high byte first
encoding-1252 = Windows-1252, Western Europe
encoding-1250 = Windows-1250, Central Europe
encoding-1251 = Windows-1251, Cyrillic
encoding-1256 = Windows-1256, Arabic
delimiter-comma = Comma ,
delimiter-semicolon = Semicolon ;
delimiter-tab = Tab
delimiter-pipe = Vertical bar |
import-currency = Currency of amounts that come without one
import-currency-help = Three letters, such as EUR. Amounts with a currency of their own keep it.
import-currency-wrong = Give three letters, such as EUR.
import-outcome-none = As soon as a file is ready, this shows what would be created and what would be refused.
import-created = Created
import-updated = Updated
import-unchanged = Unchanged
import-refused = Refused
import-refused-count =
    { $count ->
        [one] { $count } row will be refused
       *[other] { $count } rows will be refused
    }
import-counts = Counts by kind
import-refused-rows = Refused rows
import-left-out-cells = Cells left empty
import-refused-help = All other rows are imported. Save the refused ones, correct them and import that file by itself.
import-save-refused = Save refused rows of { $file }
import-listed-only = The first { $count } are listed.
import-left-out-count =
    { $count ->
        [one] { $count } cell is left empty although its row is imported
       *[other] { $count } cells are left empty although their rows are imported
    }
import-file = File
import-line = Line
import-value = Value
import-reason = Reason
import-reason-at = { $column }: { $reason }
import-file-made = Saved as { $file }
import-file-failed = { $file } could not be saved: the browser refused to make the file.
import-ignored = Columns that are not imported
import-ignored-of = { $file }: { $columns }
import-assumed = Assumed
import-assumed-currency = Amounts that come without a currency are taken as { $currency }.
import-assumed-costs = This data has no costs: margin, retention and discount come from the policy and are assumptions.
import-assumed-value = Margin, retention and discount come from the policy and are assumptions.
import-assumed-link = See them in Settings
import-assumed-contact = Every order also counts as a contact that came from the customer.
import-look-back = The data end on { $date }: look at the book as of that day
import-now = Import
import-one-undo = The whole import can be undone in one step.
import-needs-currency = Give the currency of the amounts under Options first.
import-needs-files = Still waiting for you: { $files }. See what is missing there, or remove the file.
import-changes-nothing = These files change nothing in the book.
import-not-done = Nothing was imported. { $why }
row-cell-count = The row has { $found } cells, the headings { $expected }: probably a separator inside a cell without quotation marks.
row-stray-quote = A quotation mark is not closed, or stands in the middle of a cell.
row-control-character = The row holds a character that belongs to no text.
row-missing = The cell is empty but needed.
row-not-a-date = This is no date in the order of the column.
row-not-a-number = This is no number as the column writes them.
row-not-a-share = This is no share between nothing and all.
row-not-a-currency = This is no currency code such as EUR.
row-unknown-word = This word is not known here.
row-unknown-account = No such account in the book or in these files; its own row may have been refused.
row-unknown-order = No such order in the book or in these files; its own row may have been refused.
row-unknown-colleague = No such colleague in the book or in these files.
row-unknown-contact = No such person at this account.
row-ambiguous = This fits more than one record: use the number.
row-order-of-other-account = This order number belongs to another account.
row-contradicts = This contradicts line { $line } about the same record.
row-refused = { $field }: { $reason }
target-first-name = First name
target-last-name = Last name
target-title = Job title
target-function = Function
target-email = E-mail
target-phone = Telephone
target-cost-per-hour = Cost per hour
target-account-kind = Kind of account
target-segment = Line of business
target-street = Street
target-postal-code = Postal code
target-city = City
target-region = Region
target-country = Country
target-fax = Fax
target-website = Web site
target-posture = Closeness
target-tags = Labels
target-custom = Keep as a field of your own
target-contact-name = Contact: name
target-contact-title = Contact: job title
target-contact-email = Contact: e-mail
target-contact-phone = Contact: telephone
target-unit = Packing unit
target-cost = Our cost
target-stock = Units in stock
target-lead-days = Days to deliver
target-discontinued = No longer sold
target-account = Account, by number or name
target-account-name = Name of the account
target-ordered-on = Order date
target-defect-free = Arrived without a defect
target-seller = Sold by
target-order = Order number
target-line-text = Text of the line
target-unit-price = Price per unit
target-discount = Discount
target-channel = Channel
target-direction = Direction
target-notes = Notes
target-side = Whose promise
target-made-on = Date promised
target-kept-on = Date kept
target-promiser = Promised by
target-deliverer = To be kept by
target-deliverer-function = Function that must keep it
target-complained-on = Date of the complaint
target-cause = Cause
target-department = Department that answers for it

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
## Settings

settings-sections = Sections of this page
settings-health = Health policy
settings-health-help = Health is the weighted mean of eleven factors. The weights are a judgement: yours. Nothing changes until you save, and saving can be undone.
settings-value = Lifetime value
settings-value-help = The book knows your revenue, not your margin, and cannot know who will stay. These four figures are assumptions; every lifetime value rests on them.
settings-you = You and this browser
settings-you-help = These choices stay in this browser and are no part of the book.
settings-team = Team
settings-team-help = Colleagues who talk to customers, make promises and keep them.
settings-catalogue = Catalogue
settings-data = Data
policy-unsaved = The policy has changes that are not saved.
policy-faults =
    { $count ->
        [one] { $count } figure needs correcting before the policy can be saved.
       *[other] { $count } figures need correcting before the policy can be saved.
    }
policy-save = Save policy
policy-discard = Discard
weights = Weights of the factors
weights-of-posture = For accounts whose posture is
weights-standard = Reset to standard weights
weights-fault = At least one factor must weigh something.
retention-fault = With no discount, retention must stay below 100: a customer kept for ever would be worth infinitely much.
currency-fault = use a code of three letters, such as EUR.
rhythm = Rhythm by tier
rhythm-help = What is expected of an account until it has a rhythm of its own. Longer pauses count as silence.
rhythm-contact = Days between contacts
rhythm-order = Days between orders
rhythm-of-tier = { $what }, tier { $tier }
default-tier = Tier if none was given
default-posture = Posture if none was given
default-help = A posture says how close you choose to be; it decides which weights apply.
delivery-tolerance = Days a delivery may be late
delivery-tolerance-help = Up to so many days after the date asked for still counts as on time.
effect = What this would change
effect-bands = Accounts by health band, now and with the draft
effect-now = Now
effect-then = With the draft
effect-change = Change
effect-movers = Moved most
effect-none = No account would stand differently.
effect-changed =
    { $count ->
        [0] No account would change its band, but the figures move.
        [one] { $count } account would change its band.
       *[other] { $count } accounts would change their band.
    }
effect-sample = Tried on { $compared } of { $total } accounts, the most valuable first.
effect-all =
    { $count ->
        [one] Tried on the only account.
       *[other] Tried on all { $count } accounts.
    }
effect-moves = Health { $before } now, { $after } with the draft
clv-margin = Margin, % of revenue
clv-margin-help = What is left of the revenue after the cost of goods and of serving the customer. Assumed to be the same for every account.
clv-retention = Retention, % per year
clv-retention-help = The chance that a customer of this year still buys next year. Count how many of last year’s customers bought again.
clv-strength = Strength of the retention, in customers
clv-strength-help = How many customers’ worth of experience stands behind the retention: 20 if you judged by about twenty customers. The fewer, the wider the range of every lifetime value.
clv-discount = Discount, % per year
clv-discount-help = What money a year from now is worth less than money today: your cost of capital with the risk of the business.
book-currency = Currency of the book
book-currency-help = For new amounts. Orders keep the currency they came in; nothing is converted.
clv-total = Lifetime value of the whole book
clv-no-orders = No account has orders in the last year, so there is nothing to value yet.
clv-total-help = Yearly margin × retention ÷ (1 + discount − retention), summed over all accounts. The range covers 90 % of what the retention may really be; margin and discount are taken as given. Revenue of more years and your own retention would sharpen it most.
clv-from-to = { $before } → { $after }
clv-basis =
    { $count ->
        [one] From { $revenue } revenue of { $count } account in the last 365 days
       *[other] From { $revenue } revenue of { $count } accounts in the last 365 days
    }
clv-range = 90 % range: { $low } to { $high }
you-who = Who is at the keyboard
you-nobody = Nobody in particular
density = Density
density-compact = Compact
density-comfortable = Comfortable
colleague-new = New colleague
colleague-edit = Edit colleague
colleague-edit-named = Edit { $name }
colleague-delete-named = Delete { $name }
colleague-title = Job title
colleague-function = Function
team-none = No colleague yet. Add those who talk to customers, then promises and contacts can name them.
catalogue-none = No product yet. Import a product file to fill the catalogue.
catalogue-search = Search article number or name
catalogue-none-match = No product matches
data-out = Save to a file
data-out-help = The book file holds everything and can be read back here or in another browser. The accounts file opens in any spreadsheet, with health and lifetime value as of the day shown.
data-out-book = Save the book (JSON)
data-out-accounts = Save the accounts (CSV)
data-file-made = { $file } was handed to your browser’s downloads.
data-file-failed = Your browser did not make the file { $file }. The book itself is untouched.
data-in = Read a book file
data-in-help = The book in the file takes the place of the one here. You see what it holds first; afterwards it can be undone in one step.
data-in-choose = Book file (JSON)
data-in-replace = Replace the book
data-in-holds = What { $file } holds, beside what is here now:
data-in-here = Here
data-in-file = In the file
data-in-unreadable = { $file } could not be read. Nothing was changed; choose it again.
data-in-broken = { $file } is damaged or no JSON file: reading stopped at line { $line }, column { $column }. Nothing was changed.
data-in-no-book = { $file } is no book of Rapport. Nothing was changed. For tables use Import.
data-in-newer = { $file } was written by a newer version of Rapport. Nothing was changed; reload the page to get that version.
data-in-record = A record in { $file } cannot be read, at line { $line }, column { $column }: { $cause }. Nothing was changed.
holds-orders = Orders
holds-touchpoints = Touchpoints
holds-promises = Promises
holds-complaints = Complaints
holds-products = Products
data-import = Import tables
data-import-help = Add accounts, contacts, orders and more from CSV files of other systems.
storage = Storage in this browser
storage-used = { $used } of about { $quota } units used ({ $share }). Last saved as generation { $generation }.
storage-blocked = This browser does not let Rapport store anything. What you record is lost when this tab closes.
storage-help = A unit is room for one letter; most browsers give a site about five million. They may clear it when space runs short: save the book to a file now and then.
delete-all = Delete everything
delete-all-help = Removes every account, colleague and product and sets the policy back. It can be undone until this tab closes; after that only a book file brings it back.
delete-all-open = Delete everything
delete-all-word = delete
delete-all-type = Type “{ $word }” to confirm
delete-all-what =
    { $count ->
        [one] { $count } account and everything recorded about it will be deleted. Save the book to a file first if you may want it again.
       *[other] { $count } accounts and everything recorded about them will be deleted. Save the book to a file first if you may want it again.
    }

## Recovery

recover = Recovery
recover-happened = Rapport stopped because of a fault of its own. Going back to the app is safe; if it stops again, save everything to a file and start clean.
recover-purpose = This page reads what is stored without opening the book, for when the app does not start or a warning sent you here.
recover-nothing-deleted = Nothing was deleted.
recover-last-words = What the app said last
recover-back = Back to the app
recover-blocked = This browser does not let Rapport read or write its storage, so there is nothing to recover here. Allow storage for this site, then reload the page.
recover-full = The browser’s storage is full, so this could not be done. Save everything to a file, free some room, and try again. What was stored is untouched.
recover-gone = That is no longer there. Reload this page to see what is.
recover-no-file = Your browser did not make the file. What was stored is untouched.
recover-save = Save everything to a file
recover-save-help =
    { $count ->
        [0] Nothing is stored in this browser.
        [one] { $count } stored text, exactly as it lies in this browser, damaged or not. Keep the file: the book can be restored from it by someone who knows the format.
       *[other] { $count } stored texts, exactly as they lie in this browser, damaged or not. Keep the file: the book can be restored from it by someone who knows the format.
    }
recover-save-do = Save to a file
recover-aside = Set aside
recover-aside-help = Damaged pages of the book that were set aside, never deleted.
recover-aside-one = { $name }, { $units } units
recover-download = Download
recover-download-named = Download { $name }
recover-kept = Kept books
recover-kept-help = Books put away by starting clean. Bringing one back puts the present book away in its turn.
recover-kept-one =
    { $pages ->
        [one] Put away { $moment }, { $pages } page
       *[other] Put away { $moment }, { $pages } pages
    }
recover-bring-back = Bring back
recover-bring-back-of = Bring back the book put away { $moment }
recover-clean = Start clean
recover-clean-help = Opens the app with an empty book. The present book stays in this browser and can be brought back from this page.
recover-clean-ask = Start clean…
recover-clean-sure = Start with an empty book and put the present one away?
recover-clean-do = Yes, start clean

### English: the file that every other language is compared with.
### Message ids in kebab-case, grouped by area; arguments in snake_case.

## Application

app-name = Rapport
language = Language
theme = Theme
language-and-theme = Language and theme
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
tour-done = Done
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
overdue-by-days =
    { $days ->
        [one] { $days } day overdue
       *[other] { $days } days overdue
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
page-fetching = Fetching this page…
page-not-fetched = This page could not be fetched
page-not-fetched-help = A part of Rapport could not be fetched. Nothing you recorded is lost. Check the connection, then try again.
go-to-today = Go to Today
back-to-today = Back to today’s date
undo-shortcut = Undo (Ctrl+Z)
redo-shortcut = Redo (Ctrl+Shift+Z)
import = Import
go-to-export = Export in Settings
open-recovery = Open the recovery page
saved = Saved
saving-now = Saving…
saving-nothing = Nothing recorded yet
saving-failed = Not saved
done-undo = Undone: { $what }
done-redo = Done again: { $what }

## Palette and keys

palette = Search and commands
palette-ask = Account, person, page or action
palette-none = Nothing begins like this. Try another word.
palette-action = Action
palette-setting = Setting
palette-mail = Write an e-mail
palette-call = Call
shortcuts = Keyboard shortcuts
shortcut-then = then
shortcut-log = Log a touchpoint (in a dossier)

## Help and tour

help = Help
tour = Tour
tour-offer = New here? A tour in five steps shows what is where.
tour-start = Start the tour
tour-dismiss = No, thanks
tour-next = Next
tour-leave = Leave the tour
terms-ask = What do these words mean?
columns-ask = What do these columns mean?
help-fetching = Fetching the explanation…
help-not-fetched = The explanation could not be fetched. Check the connection, then try again.

## Warnings about storage

warning-blocked = This browser does not let Rapport store anything. What you record is lost when this tab closes: export a file in Settings before you leave.
warning-once = This browser keeps the book in one place only, and may forget the last minutes if it is ended by force. Close tabs in the usual way, and save the book to a file often.
warning-not-fetched = The code that stores the book could not be fetched, so nothing is saved yet. Check the connection; the next edit tries again.
warning-full = The browser’s storage is full. The last change is kept in this tab only; the book stored before it is untouched. Export a file in Settings, then free some room.
warning-settings-full = The browser’s storage is full: a setting changed now lasts only until this page is closed. Free some room to keep it.
warning-changed-elsewhere = The book was changed in another tab. Reload this page to see it; until then nothing is saved from here, so that nothing is overwritten.
warning-quarantined =
    { $pages ->
        [one] { $pages } page of the stored book was damaged and has been set aside; everything else is here. Nothing was deleted.
       *[other] { $pages } pages of the stored book were damaged and have been set aside; everything else is here. Nothing was deleted.
    }
warning-newer = This book was written by a newer version of Rapport. It is shown, but not changed; reload the page to get the newer version.
warning-too-large = One account’s dossier has grown larger than Rapport can store. The last change is kept in this tab only; the book stored before it is untouched. Export a file in Settings.
warning-unreadable = The stored book could not be read. It has not been touched: open the recovery page to save it to a file.

## Offline and new versions

update-ready = A new version of Rapport is ready.
update-use = Use it now
offline-ready = Rapport opens without a connection: everything it needs is kept in this browser.
offline-coming = Rapport does not open without a connection yet: not everything it needs has been fetched.
offline-unavailable = Rapport opens with a connection only: this browser does not keep it for this address.

## What was done, for undo

edit-displaced = Another tab changed the same record at that moment, so this was not kept: { $what }.
edit-not-stored = Kept in this tab only, not stored: see the warning at the top of the page.
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
by-hand = Set by hand
by-hand-set = Set the band by hand
by-hand-do = Set the band
by-hand-help = For what the records do not tell. The computed figure stays in sight and in every total; from the day after the last day it counts alone again.
by-hand-band = Band
by-hand-take-back = Take back
by-hand-taken-back = taken back
by-hand-because = { $band }: { $reason }
by-hand-until = Set by hand until { $date }: { $reason }. Computed: { $computed }, { $band }.
field-because = Reason
field-until = Last day
attention-by-hand-today = The band set by hand ends today: look at it again.
attention-by-hand-ends = The band set by hand ends in { $days }: look at it again.
attention-by-hand-ended = The band set by hand ended { $days } ago; the computed one counts again.
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

# The accounts page: views, changing many, the board.
views = Views
view-all = All accounts
view-key = Key accounts
view-failing = Failing health
view-prospects = Prospects
view-save = Save this view
view-update = Update “{ $name }”
view-remove = Remove this view
view-removed = View “{ $name }” removed. What it showed is still on screen.
columns = Columns
layout = Layout
layout-table = Table
layout-board = Board
grid-keys = Enter opens, F2 edits, Space chooses.
grid-choose = Choose { $name }
grid-choose-all = Choose all shown
edit-row = Edit { $name }
bulk = Change the chosen accounts
bulk-chosen =
    { $count ->
        [one] One account chosen
       *[other] { $count } accounts chosen
    }
bulk-what = What to change
bulk-to = New value
bulk-tag = Tag
bulk-add-tag = Add a tag
bulk-remove-tag = Remove a tag
bulk-apply = Apply
bulk-clear = Choose none
bulk-unchanged = Nothing to change: it is so already.
board-help = Drag a card to another tier, or press its handle and choose with the arrow keys.
board-lifted = { $name }: { $tier }. Arrow keys choose a tier, Enter puts it down, Escape leaves it.
board-move = Move { $name }
board-here = Move here
board-empty = No account
board-more =
    { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }

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

value-assumes = Lifetime value takes a margin of { $margin }, yearly retention of { $retention } and a discount rate of { $discount } from the policy:
welcome = Know which customers need you, and why
welcome-promise = Everything stays in this browser: no server, no sign-in. Every figure shows where it comes from, how sure it is, and what would change it.
door-demo = Look around
door-demo-help = A small made-up book of a pump maker: a silent giant, a loyal complainer, a rising unit. It can be undone in one step.
door-demo-open = Open the demo book
demo-opened = The demo book is open.
door-import = Bring your customers
door-import-help = CSV files from your ERP or CRM: accounts, contacts, orders, products and more. You see what will happen before anything is changed.
door-import-open = Import files
door-empty = Start empty
door-empty-help = Add the first account by hand; a name is enough.
as-of-past = You see the book as of { $date }; what you enter is dated so too.
as-of-offer = The records end on { $date }. Looked at from today, every account seems silent. Look at the book as of that day?
as-of-accept = Show { $date }
attention-count =
    { $count ->
        [0] No account needs attention
        [one] { $count } account needs attention
       *[other] { $count } accounts need attention
    }
attention-how = How is this ranked?
attention-rule = An account is listed if there is a reason: something we owe (an overdue promise, a late complaint, an overdue delivery), a contract soon decided on, a band set by hand that ends, an unusual silence, falling orders, or falling health. The order is by what is at stake: lifetime value × (1 − health ÷ 100). Where an account’s value is not known, the median of the others is taken. Lifetime value rests on the assumptions in Settings.
attention-too-early = Nothing is recorded up to { $date }
attention-none = Nothing needs attention
attention-none-help = No promise is overdue, no complaint waits, and no account is unusually quiet.
days-long =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
attention-overdue-promise =
    { $count ->
        [one] Our promise is overdue by { $days }.
       *[other] { $count } of our promises are overdue, the oldest by { $days }.
    }
attention-complaint-answered = A complaint is answered but not resolved after { $days }.
attention-complaint-unanswered = A complaint has waited { $days } without an answer.
attention-overdue-delivery =
    { $count ->
        [one] A delivery is overdue by { $days }.
       *[other] { $count } deliveries are overdue, the oldest by { $days }.
    }
attention-contract-notice =
    { $count ->
        [one] A contract renews in { $days } unless notice is given within { $within }.
       *[other] { $count } contracts are soon decided on; the first renews in { $days } unless notice is given within { $within }.
    }
attention-contract-runs-out =
    { $count ->
        [one] A contract runs out in { $days } unless it is renewed.
       *[other] { $count } contracts are soon decided on; the first runs out in { $days } unless it is renewed.
    }
attention-contract-ends =
    { $count ->
        [one] Notice was given: a contract ends in { $days }.
       *[other] { $count } contracts are soon decided on; one under notice ends in { $days }.
    }
attention-silence = Silent for { $days }; usually { $usual }. Chance of such a pause: { $odds } ({ $bits } bits of surprise).
attention-orders-falling = Orders in { $days }: { $orders }; expected: { $expected }. Chance of so few or so little: { $odds }.
attention-deteriorating = Health fell by { $points } points in 90 days (± { $sd }).
attention-late-deliveries = { $late } of { $total } deliveries were late in the last { $days }.
attention-quiet-complaints = No complaint in { $deliveries } deliveries although others complain (chance { $odds }), and they are pulling back: a warning, not a comfort.
attention-at-stake = At stake: { $amount }
attention-at-stake-unknown = At stake: not known
attention-at-stake-assumed = At stake: { $amount } (at the median value; its own is not known)
attention-next-step = Most helpful now: { $step } (+{ $gain } points of health)
odds-one-in = 1 in { $n }
odds-below-million = less than 1 in 1,000,000
step-talk = talk to them
step-deliver-promise = deliver the promise that is { $days } overdue
step-answer-complaint = answer the complaint that is { $days } old
step-resolve-complaint = resolve the complaint that is { $days } old
step-win-order = win an order of usual size
health-of-100 = Health { $value } of 100
log-touchpoint = Log touchpoint
log-touchpoint-at = Log touchpoint at { $name }
show-more = Show more ({ $count })

## Portfolio and charts

chart-hint = Point at the chart, or go through its points with the arrow keys.
chart-hint-leads = Point at the chart, or go through its points with the arrow keys. Enter or a click opens the account.
chart-save-svg = Save as SVG
chart-save-png = Save as PNG
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
portfolio-what-if = What if accounts leave or merge?
portfolio-what-if-about = The same figures after that, if nothing else changes.
portfolio-measure = Figure
portfolio-now = Now
portfolio-then = After
portfolio-what-if-nothing = No revenue would be left.

## Charts: profit, health, time

whale = Contribution of accounts (whale curve)
whale-peak = Highest: { $peak } with { $accounts }.
whale-losses = Taken back by loss makers ({ $accounts }): { $lost }.
whale-no-losses = No account loses money.
whale-formula = Contribution = revenue − cost of goods − our time with the account (Kaplan & Narayanan 2001).
whale-assumed = No product cost is known for { $share } of revenue; a margin of { $margin } is assumed there.
whale-unpriced = Touchpoints without minutes or cost per hour, not counted: { $count }.
whale-prospects = Prospects without orders, not counted: { $count }.
whale-nothing = No cost is known yet. Give products a cost, or touchpoints their minutes and colleagues a cost per hour.
whale-across = Accounts, most profitable first
whale-up = Contribution, added up
whale-point = { $rank }. { $name }: { $profit }, added up { $together }
whale-point-many = { $accounts }, most profitable first: { $together }
whale-table = Accounts by contribution
whale-goods = Cost of goods
whale-serve = Cost to serve
whale-contribution = Contribution
whale-between = In between, not listed: { $accounts }.
standing = Health and revenue
standing-about = Each dot is an account: revenue across, health upwards.
standing-tiers = Tiers start their bands at different points, so no zones are drawn; each dot has the colour of its own band.
standing-risk = Strained or failing: { $accounts } with { $share } of revenue.
standing-no-risk = None is strained or failing.
standing-unknown = Apart at the bottom, health not known yet: { $accounts }.
standing-across-root = Revenue, square-root scale
standing-across-powers = Revenue, logarithmic scale
standing-point = { $name }: { $revenue }, health: { $health }
standing-table = Accounts by revenue and health
day-range = { $from } – { $to }
strip = The last 24 months
strip-about = { $days }: { $counts }.
strip-none = Nothing recorded: { $days }.
labelled = { $label }: { $value }
strip-point = { $lane }: { $count }, { $days }
strip-table = Events by date
strip-what = What
spark = Orders per month
spark-about = Last month: { $last }. Last 12 months: { $year }, the 12 before: { $before }.
spark-change = Change: { $change }.
spark-point = { $days }: { $orders }
spark-table = Orders by month
spark-span = Month
interval-95 = 95% sure: { $low } to { $high }
interval-estimate = Estimate
interval-from = From
interval-to = To
interval-table = Ranges as figures

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
default-help = A posture says how close you choose to be; it decides which weights apply and how fast records fade.
delivery-tolerance = Days a delivery may be late
delivery-tolerance-help = Up to so many days after the date asked for still counts as on time.
half-lives = How fast records fade
half-lives-help = After so many days what a record says counts half, for accounts of each posture. The shorter, the more the recent weighs against the past.
half-life-factor = Factor
half-life-of = Days until a record counts half: { $factor }, posture { $posture }
standard-days = Standard: { $days }
targets-help = Answered or resolved later than this counts against us, day by day. A complaint past its target stands on Today.
target-answer = Days to answer
target-resolve = Days to resolve
bands-help = An account of each tier counts as this from so many points of health; below the lowest of them it is failing.
band-from = Points from which an account counts as: { $band }, tier { $tier }
back-to-standard = Back to the standard
policy-file = The policy as a file
policy-file-help = For giving every book of the house the same policy. A file read here only fills in the fields: what it would change stands in the preview, and nothing holds before it is saved.
policy-file-out = Save the policy to a file (JSON)
policy-file-in = Policy from a file (JSON)
policy-file-draft = The policy of { $file } stands in the fields as a draft. Look at the preview, then save or discard it.
policy-file-same = { $file } says what holds already. Nothing was changed.
policy-file-other = { $file } holds no policy of Rapport. Nothing was changed; choose a file that was made with “Save the policy to a file”.
policy-file-shape = A part of the policy in { $file } cannot be read. Nothing was changed. For a report of the fault: { $cause }
policy-file-refused = { $file } was not taken: { $field }, { $reason }. Nothing was changed; correct the file or make it anew.
field-targets = Targets for complaints
field-bands = Bands of health
effect = What this would change
effect-bands = Accounts by health band, now and with the draft
effect-now = Now
effect-then = With the draft
effect-change = Change
effect-movers = Who moves most, changes of band first
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
        [0] There is no account to try it on yet.
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

## Merge

merge = Merge a colleague’s file
merge-help = Takes over what another person’s book file holds and yours does not. Nothing of yours is overwritten or comes back unless you say so; one undo takes it all back.
merge-choose = Colleague’s book file (JSON)
merge-same = { $file } holds nothing new. Nothing to merge.
merge-preview = What merging { $file } comes to
merge-older = Newer here
merge-conflicts = Conflicts
merge-conflicts-help = Changed on both sides. Which one counts?
merge-erased-here = Deleted here
merge-erased-here-help = You deleted these, the file still has them.
merge-erased-there = Deleted in the file
merge-erased-there-help = Deleted in the file, still here.
merge-learned =
    { $count ->
        [one] { $count } further deletion in the file is noted.
       *[other] { $count } further deletions in the file are noted.
    }
merge-all = All of these
merge-mine = Mine
merge-theirs = Theirs
merge-both = Both
merge-away = Leave deleted
merge-return = Bring back
merge-keep = Keep
merge-erase = Delete too
merge-gone = Deleted
merge-other = Other details
merge-do = Merge
merge-left =
    { $count ->
        [one] { $count } record stayed out:
       *[other] { $count } records stayed out:
    }

## Storage and backups

settings-storage = Storage and backups
safety-good = Your book is safe.
safety-look =
    { $count ->
        [one] Your book is stored; { $count } point is worth a look.
       *[other] Your book is stored; { $count } points are worth a look.
    }
safety-risk = Your book is at risk: see below.
safety-empty = Nothing is recorded yet, so nothing can be lost.
state-good = Good
state-look = Look at this
state-risk = At risk
state-untold = Cannot be told
safety-copies = Copies in this browser
safety-twice = Every change is stored twice, in the browser’s database and in its local storage.
safety-pages = Pages: { $pages }. Generation: { $generation }.
safety-overflow = Only in the database, for want of room: { $count }.
safety-healed = Given back by the other copy at this start: { $count }.
safety-room = Room
safety-room-used = { $used } MB of about { $quota } MB used ({ $share }).
storage-used = { $used } of about { $quota } units used ({ $share }). A unit is room for one letter.
storage-blocked = This browser does not let Rapport store anything. What you record is lost when this tab closes.
safety-lasting = Kept when disk space runs short
safety-lasting-promised = The browser has promised not to clear the book by itself.
safety-lasting-no = The browser may clear the book. Ask it to keep it.
safety-lasting-asked = Asked. If the browser shows a question, answer it; work can go on meanwhile.
safety-lasting-declined = Asked, but the browser has promised nothing. Many do once a site is used often or installed; until then rely on backup files.
safety-lasting-untold = This browser does not say. Rely on backup files.
safety-ask = Ask the browser to keep it
safety-file = Backup file
safety-file-none = None yet. Only a file outlives this browser and, kept elsewhere, this computer.
safety-file-chosen = Last saved: { $age }, { $file }.
safety-file-download = Last handed to downloads: { $age }, { $file }.
safety-file-same = Nothing has changed since.
safety-file-changed = The book has changed since.
safety-private = Private window
safety-private-help = A private or incognito window loses the book when it is closed, and no page can tell for sure that it is in one. Work in an ordinary window.
safety-week = Seven-day rule
safety-week-help = This kind of browser (Safari) deletes what a site has stored after seven days of use without a visit to the site. Open Rapport at least once a week, or add it to the Home Screen or Dock, and save backup files.
file-backup-save = Save a backup file
file-backup-again = Save again to { $file }
file-backup-other = Save to another file
file-backup-done = The book was saved to { $file }.
file-backup-failed = { $file } could not be written. The book itself is untouched; allow it, or choose another file.
backups = Daily backups
backups-help = Before the first change of a day the book is kept as it is; the last seven such days stay in this browser.
backups-none = None yet. The first comes with one of your next changes.
backups-once = This browser has no database to keep daily backups in. Save backup files instead.
backup-of = Before the first change of { $date } ({ $age })
backup-look = Look
backup-look-at = Look at the backup of { $date }
backup-reading = Reading the backup…
backup-gone = This backup could not be read. Nothing was changed.
backup-holds = The book before the first change of { $date }, beside the book here:
backup-lost = Pages of this backup that are lost: { $count }. What lay in them is missing.
backup-then = Then
backup-bring = Bring this back
backup-brought = The earlier book is back.
compare-accounts = Compared with it, the book here has these accounts:
compare-added = Added: { $count }
compare-changed = Changed: { $count }
compare-removed = Removed: { $count }
compare-more = { $count } more
compare-same = There is no difference.
compare-beside = Team, catalogue or policy differ, too.
remind-none = This book has no backup file yet.
remind-old = The last backup file was saved { $age }; the book has changed since.
remind-open = Save one
remind-later = Remind me in a week

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
## Dossier

dossier-tabs = Parts of the dossier
dossier-facts = People and details
dossier-details = Details
dossier-tags = Tags
dossier-act-on = { $action }: { $what }
tab-overview = Overview
tab-timeline = Timeline
tab-promises = Promises
tab-complaints = Complaints
tab-orders = Orders
tab-open = ({ $count } open)
interval-80 = 80% sure: { $low } to { $high }
choice-none = Not recorded
edit-record = Edit: { $record }
account-edit = Edit account
account-delete = Delete account
account-delete-question = Delete { $name } with everything in its dossier: { $contacts } contacts, { $touchpoints } touchpoints, { $orders } orders, { $promises } promises, { $complaints } complaints, { $contracts } contracts and { $others } other records?
account-delete-undo = It can be undone with Undo for as long as this page stays open. To be quite safe, export a file in Settings first.
contact-add = Add contact
contacts-none = Nobody is known here yet. Add the people you talk to, with their power to decide: ties are judged by it.
family = Family
parent-none = None
kind-headquarters = Headquarters
kind-unit = Business unit
kind-site = Site
entries-later =
    { $count ->
        [one] { $count } entry after the as-of date is hidden.
       *[other] { $count } entries after the as-of date are hidden.
    }

## Dossier: fields

ask-address = Address
ask-amount = Amount
ask-attitude = Attitude to us
ask-cause = Cause
ask-channel = Channel
ask-city = City
ask-complaint-on = Opened on
ask-country = Country
ask-deliverer = Who must deliver
ask-accountable = Who answers for the whole
ask-promise-contact = Person on their side
ask-department = Department responsible
ask-direction = Direction
ask-discount = Discount
ask-email = E-mail
ask-job = Job title
ask-kept-on = Kept on
ask-kind = Kind
ask-made-on = Promised on
ask-note = Note
ask-phone = Telephone
ask-postal-code = Postal code
ask-posture = Posture
ask-power = Power to decide
ask-region = Region
ask-segment = Segment
ask-side = Whose promise
ask-street = Street
ask-tags = Tags, set apart by commas
ask-wallet = Share of wallet (%)
ask-website = Web site
power-1 = 1 – hardly asked
power-2 = 2 – is heard
power-3 = 3 – has a say
power-4 = 4 – decides with others
power-5 = 5 – decides alone
power-unrated = Power not rated yet
attitude-opponent = Opponent
attitude-doubtful = Doubtful
attitude-neutral = Neutral
attitude-friendly = Friendly
attitude-champion = Champion

## Dossier: quick entry

quick-title = Record something
quick-mode = What to record
quick-who =
    { $count ->
        [0] Who took part
        [one] Who took part ({ $count } person)
       *[other] Who took part ({ $count } people)
    }
quick-key = N
quick-ties-hint = Tick a colleague too: ties are judged only where both sides are named.
quick-key-help = jumps here, Enter saves
health-rose = Saved. Health rose from { $before } to { $now } (+{ $change }).
health-fell = Saved. Health fell from { $before } to { $now } (−{ $change }).
health-unmoved = Saved. Health stays at { $now }.

## Dossier: health explained

health-explained = Health, explained
health-weights = Weights in Settings
health-fresh = Nothing is recorded about this account yet, so its health is unknown: 50 is the middle of not knowing, no verdict. Log the last conversation above, add a contact with power to decide, and enter the last orders.
health-basis = Health is { $value } ± { $sd } of 100. { $share } of the weight rests on records; the rest is not known and counts as the middle.
health-basis-whole = Health is { $value } ± { $sd } of 100. Records speak of every factor that weighs anything.
health-posture = The weights and half-lives of the posture “{ $posture }” are used.
health-trend = { $days } days ago { $then }, now { $now }: { $delta } ± { $sd } ({ $trend }).
health-lever = Most to gain among what is known: { $factor }, up to { $points } points.
health-informative = Knowing more about one thing would help most: { $factor }, now ± { $points } points.
health-moves = What would raise it most today
health-moves-none = Nothing that can be done today would raise it.
health-factors = The eleven factors
health-factors-order = The heaviest drag first. Each factor runs from 0% (bad) to 100% (good), with one standard deviation on each side.
factor-unknown = Not known
factor-weight = Weight { $weight }; it costs { $points } points of 100.
factor-weightless = This posture gives it no weight.
factor-weight-unknown = Weight { $weight }; what is not known counts as the middle.
mean-and-sd = { $mean } ± { $sd }
points-lost = −{ $points } points
points-to-gain = could add up to { $points } points
why-factor = Why? { $factor }
evidence-count = The { $shown } most telling of { $total } records:
evidence-none = No record speaks.
divergence = These signals contradict each other: “{ $bad }” stands clearly lower than “{ $good }” (gap: { $z } standard deviations). Look closer.
signal-rest = Other factors combined
share-with-range = { $share } ({ $low } to { $high })
detail-silence = Silent for { $days } days; half of their pauses are shorter than { $usual } days. A pause this long: { $odds } ({ $bits } bits of surprise).
detail-silence-none = They were in contact on this very day; half of their pauses are shorter than { $usual } days.
detail-silence-never = No contact from their side in the { $days } days since the relation began. A pause this long at the expected rhythm: { $odds } ({ $bits } bits of surprise).
detail-promises = We keep { $share } of our promises to them (90% sure: { $low } to { $high }). Open: { $open }, of them overdue: { $overdue }.
detail-ties =
    { $members ->
        [one] Working ties reach { $breadth } of the power to decide ({ $members } person rated); { $forecast } in 30 days if nothing is done.
       *[other] Working ties reach { $breadth } of the power to decide ({ $members } people rated); { $forecast } in 30 days if nothing is done.
    }
detail-complaints = Answered in time: { $answered }; resolved in time: { $resolved }. None is open.
detail-complaints-open =
    { $count ->
        [one] { $count } complaint is open, for { $days } days; the target is { $target }. Answered in time: { $answered }; resolved in time: { $resolved }.
       *[other] { $count } complaints are open, the oldest for { $days } days; the target is { $target }. Answered in time: { $answered }; resolved in time: { $resolved }.
    }
detail-service = On time: { $on_time }; free of defects: { $sound }, 90% intervals.
detail-service-on-time = On time: { $on_time }, 90% interval. Whether deliveries were free of defects is not recorded.
detail-momentum = Days with orders in the last { $days } days: { $orders }; expected: { $expected }. So few, or so little: { $odds }.
detail-momentum-value = Value against expectation: { $share }.
detail-sentiment = Weighted tone { $tone } on a scale from −2 to 2, from about { $count } contacts.
leverage-unknown = One side’s dependence is not known at all.
leverage-uncertain = Too little is known of one side’s dependence to say who leads.
leverage-loose = Neither side needs the other much.
leverage-ours = They need us more than we need them.
leverage-theirs = We need them more than they need us.
leverage-balanced = Both sides need each other alike.
says-contact-from-them = They contacted us.
says-contact-mutual = We talked.
says-promise-overdue =
    { $days ->
        [one] Our promise is { $days } day overdue.
       *[other] Our promise is { $days } days overdue.
    }
says-tie =
    { $count ->
        [one] Contact with { $count } person who decides.
       *[other] Contact with { $count } people who decide.
    }
says-delivery-overdue =
    { $days ->
        [one] The delivery is { $days } day overdue.
       *[other] The delivery is { $days } days overdue.
    }
says-delivery-defective = Delivered with a defect.
says-tone = Tone: { $tone }.
missing-contacts = No contact from their side and no opening date. Log a touchpoint, or set when the relation began.
missing-too-soon = Nothing from them yet, but the account is too young for that to mean anything. Log the first conversation.
missing-nothing-due = No promise of ours was due yet. Record what you promised, with its due date.
missing-ties = Nobody who decides has been in touch with a colleague of ours. Log a touchpoint and tick who took part on both sides.
missing-power = Nobody’s power to decide is rated. Edit a contact and set it.
missing-complaints = No complaint says anything yet. Record the next one, with the day of the answer.
missing-deliveries = No delivery with a date asked for. Enter orders with the day asked for and the day delivered.
missing-invoices = No invoice is due yet. Add or import invoices on the page “Orders, contracts”.
missing-orders = No order yet. Enter the last orders, or import them.
missing-too-few-orders = The first order is too recent to show a rhythm. It will show with time.
missing-survey = No answer, behaviour or face time is known. Say what you know of them on the page “Relationship”.
missing-rating = Nothing is known of who needs whom. Judge it on the page “Relationship”.
missing-lost = The account is lost: it has no lifetime value until it is won back.
missing-tone = No contact with a tone. Choose a tone when you log a touchpoint.
source-silence = Lomax distribution of their own pauses, with a prior from the rhythm of the tier: Lomax 1954; Ehrenberg 1959. Surprise in bits: Shannon 1948.
source-promises = Beta reputation with forgetting, half-life one year: Jøsang & Ismail 2002. An overdue promise does not fade.
source-ties = Tie strength: Granovetter 1973; its decay: Burt 2000. The depth of each channel is our judgement.
source-complaints = Beta–binomial share answered and resolved in time, half-life one year; open ones past target lower it further. The targets are our judgement.
source-service = Beta–binomial shares on time and free of defects, half-life one year.
source-payments = Beta–binomial share paid on time.
source-momentum = Orders in the window against their own past, gamma–Poisson: Greenwood & Yule 1920; Ehrenberg 1959.
source-trust = Survey, behaviour and face time; face time lost to transactions: Dyer & Chu 2003.
source-dependence = Power and dependence: Emerson 1962; Gundlach & Cadotte 1994.
source-standing = Our rating against competitors, weighted by their needs.
source-sentiment = Exponential smoothing, half-life 90 days: Brown 1959; effective sample: Kish 1965.

## Dossier: how health went and why it moved

health-frozen = As it stood when the account was lost on { $date }.
course-title = How health went
course-about = { $from }: { $before }; { $to }: { $now }. Lowest { $low }, highest { $high }. The band is the range that is 80% sure. Each day is scored from what was known then, with the weights of today.
course-short = Too little is recorded to draw a course: health must be known at the ends of two months.
course-point = { $date }: { $health } ({ $range }), { $band }
course-turn = { $factor } { $points }
course-table = Health by month
course-day = Day
course-band = In a word
course-moved = What moved it
course-turns = The largest moves from month to month
course-turns-none = No factor moved it by a point or more from one month to the next.
course-turn-by = { $factor }, by { $date }
moved-title = Why did it move?
moved-first = First day
moved-last = Last day
moved-quarter = 90 days
moved-half = Half a year
moved-year = A year
moved-spans = The time looked at
moved-change = { $from }: { $before }. { $to }: { $now }. Change: { $change } points.
moved-sum = The parts sum to the change; the largest stands first.
moved-nothing = Nothing moved it between the two days.
moved-means = The factor went from { $before } to { $now }.
moved-known = Before, it was not known and counted as the middle.
moved-unknown = It is no longer known and counts as the middle.
moved-records = Records from between the two days ({ $shown } of { $total }):
moved-judged = A judgement that it rests on was made anew between the two days.
moved-time = No record came in between. Time alone did it: what is known fades, or a silence grows.
moved-gone = no longer counts

## Dossier: the open question

question-title = The open question
question-why = The answer would make health surer: { $factor }, now ± { $points } points.
question-wallet = What share of their spending in our field comes to us?
question-promise = Is “{ $what }” still open?
question-promises = What have we promised them, and until when?
question-met = When did you last meet { $name }?
question-power = How much say does { $name } have?
question-people = Who decides there?
question-heard = When did they last get in touch with you?
question-complaint = Was “{ $what }” answered or resolved?
question-complaints = Have they complained about anything?
question-delivery = Was the order of { $date } delivered?
question-deliveries = When were their last orders due, and when did they arrive?
question-orders = What have they ordered lately?
question-tone = How did the contact of { $date } feel?
question-tones = How did your last conversation feel?
question-shares = Do they tell us what they would not tell everybody?
question-us = How easily would they replace us?
question-them = How easily would we replace them?
question-ideas = Do they offer us ideas?
question-inspection = Do they take our deliveries without inspection?
question-links = By how many direct links do they order (portal, terminal, EDI)?
question-switching = What would changing supplier cost them?
question-survey = How far do they trust us? Ask them, and record the answer.
question-need = What do they need most, and who serves it how well?
question-invoices = Which invoices were due lately, and when were they paid?
question-paid = Was the invoice of { $date } paid?
question-paid-today = Paid today
question-record = Record it
question-see = See the record
question-orders-see = Go to the orders

## Dossier: how close to be

close-title = How close should we be?
close-advised = Recommended: { $posture }
close-now = In force: { $posture }
close-hours = Hours a year it justifies
close-people = People of ours it justifies
advice-invest = Invest: come closer.
advice-hold = Hold: stay as close as you are.
advice-step-down = Step down: be less close than now.
advice-do-not-invest = Do not invest: they are worth too little, or do not return closeness.
advice-find-out = Find out more before you decide.
close-extraction = They ask for closeness and do not return it. Some buyers use closeness to extract concessions: give none for closeness alone.
ladder-wish = Their wish for closeness
ladder-value = What they are worth
ladder-reciprocity = Closeness returned
ladder-wish-at = { $wish } on a scale from 1 to 5
ladder-value-at = { $share } of the accounts are worth less
ladder-reciprocity-at = { $share }: their promises, what they share with us, and no games
ladder-unknown = not known, so it counts as “{ $posture }”
ladder-binds = holds it down
close-missing = Not known: { $list }.
gap-wish = their wish for closeness
gap-value = what they are worth
gap-promises = how they keep their promises
gap-information = whether they share confidential information
gap-tactics = whether they play games
close-scoring = The accounts are still being scored; what they are worth follows.
close-set = Set posture: { $posture }
close-yours = Nothing is set by itself: the posture is your decision, dated and undoable.
close-lost = The account is lost: how close to be is decided when it is won back.
close-source = The lowest of the three steps counts: Dwyer, Schurr & Oh 1987; Anderson & Narus 1991. The steps, hours and people are our judgement.

## Dossier: who may leave

leave-title = Will they leave?
leave-chance = Chance to leave within 12 months
leave-parts = What it is made of
leave-part = Part
leave-log-odds = Log-odds
leave-base = Any account, at health 55
leave-health = Its health, { $health }
leave-tactic = Games it plays
leave-tactic-unknown = Games it plays (not known)
leave-contract = Contract, decided on { $date }
leave-contract-none = No contract to be decided on
leave-sum = Sum
leave-scaled = Fitted to this book
leave-levers = What would change it
leave-better = Ten points more health: { $chance }
leave-worse = Ten points less health: { $chance }
leave-renewed = With the contract renewed: { $chance }
leave-fitted = Fitted to this book’s own past, each account as it stood a year before. Left: { $left }; stayed: { $stayed }.
leave-few = A modest judgement, not fitted to this book: its past tells of too few, five of each are needed. Left: { $left }; stayed: { $stayed }.
leave-flat = A modest judgement, not fitted to this book: in its past those that left ({ $left }) stood as those that stayed ({ $stayed }).
leave-ranks = A modest judgement, not fitted to this book: in its past those that left ({ $left }) did not stand worse than those that stayed ({ $stayed }).
leave-reading = The past of the book is being read; until then a modest judgement is used.
leave-lost = The account has left.
leave-prospect = Not a customer yet: who has not come cannot leave.
leave-source = Logistic of health, games and the end of the contract; fitted by Platt’s scaling (Platt 1999). The coefficients are our judgement.

## Dossier: value explained

worth-explained = Value, explained
worth-no-orders = No order with an amount in the last 12 months.
worth-revenue = Revenue, last 12 months
worth-revenue-of =
    { $count ->
        [one] { $amount } from { $count } order
       *[other] { $amount } from { $count } orders
    }
worth-fees = Contract fees in it: { $amount }
worth-margin = Margin
worth-margin-of = { $rate } of revenue: { $amount }
worth-retention = Retention
worth-discount = Discount rate
worth-a-year = { $rate } a year
tag-assumption = assumption
worth-one-point = One more point of retention is worth { $amount }.
worth-ceiling = Spend at most { $once } once, or { $yearly } a year, to gain it.
worth-stop = The margin does not pay: put nothing more into keeping this account as it is.
worth-left-out =
    { $count ->
        [one] { $count } order of the year is in another currency and is left out.
       *[other] { $count } orders of the year are in another currency and are left out.
    }
worth-without-amount =
    { $count ->
        [one] { $count } order of the year has no amount and is left out.
       *[other] { $count } orders of the year have no amount and are left out.
    }
worth-by-models = By the models of this book: see Value
worth-how = How is this reckoned?
worth-formula = Lifetime value = yearly margin × retention ÷ (1 + discount rate − retention): the margins of the years ahead, each times the chance that the customer is still here, worth less the later they come. The interval comes from the uncertainty of retention alone. What carries the mark “assumption” is set in Settings for the whole book.
source-value = Gupta & Lehmann 2003.

## Dossier: timeline

timeline-filter = Show
timeline-none = Nothing to show. Record the last conversation above; that is the first step.
kind-all = All
kind-touchpoints = Touchpoints
on-day = { $what }, { $date }
touchpoint-title = { $channel }: { $direction }
touchpoint-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
order-placed = Order placed
order-placed-of = Order placed: { $amount }
order-delivered = Delivered on time
order-delivered-late =
    { $days ->
        [one] Delivered { $days } day late
       *[other] Delivered { $days } days late
    }
happened-kept-by-us = We kept a promise
happened-kept-late-by-us =
    { $days ->
        [one] We kept a promise { $days } day late
       *[other] We kept a promise { $days } days late
    }
happened-kept-by-them = They kept a promise
happened-kept-late-by-them =
    { $days ->
        [one] They kept a promise { $days } day late
       *[other] They kept a promise { $days } days late
    }
happened-promise-broken = Promise broken
happened-promise-cancelled = Promise dropped by agreement
happened-complaint-opened = Complaint
happened-complaint-answered = Complaint answered
happened-complaint-resolved = Complaint resolved

## Dossier: promises and complaints

promises-open = Open promises
promises-closed = Closed promises
promises-none = No promise yet, ours or theirs. Record what was promised above; what is overdue will stand first here.
kept-by-us = We keep { $share } of our promises to them (90% sure: { $low } to { $high }).
kept-by-them = They keep { $share } of their promises to us (90% sure: { $low } to { $high }).
kept-by-us-unknown = None of our promises to them was due yet, so nothing is known of how we keep them.
kept-by-them-unknown = None of their promises to us was due yet, so nothing is known of how they keep them.
promise-made = promised { $date }
promise-deliverer = to be delivered by { $who }
promise-accountable = answerable: { $who }
promise-by-contact = promised by { $who }
promise-to-contact = promised to { $who }
promise-due = Due { $date }
promise-open-ended = No due date
promise-kept = Kept { $date }
promise-kept-late =
    { $days ->
        [one] Kept { $date }, { $days } day late
       *[other] Kept { $date }, { $days } days late
    }
promise-broken = Broken { $date }
promise-cancelled = Dropped { $date }
promise-keep = Kept today
promise-otherwise = Other endings
promise-keep-on = Kept on that day
promise-break = Broken
promise-cancel = Dropped by agreement

# The ledger: every promise of the book
ledger-lead = Every promise of the book, ours and theirs: who gave it, who must deliver, who answers for the whole, and how reliably it is kept.
ledger-list = Promises of the book
ledger-search = Search what was promised, account or colleague
ledger-both = Both sides
ledger-state = State
ledger-open = Open
ledger-overdue = Overdue
ledger-all = All
ledger-no-deliverer = Nobody must deliver
ledger-no-accountable = Nobody is answerable
ledger-gathering = The promises are being gathered…
ledger-none = No promises yet
ledger-none-help = Record what was promised in an account’s dossier, or import it; this page then shows who keeps what.
ledger-none-match = No promise matches
ledger-behind-ours = Our promises behind the figure: { $what }
ledger-behind-theirs = Their promises behind the figure: { $what }
ledger-behind-clear = Show the open ones again
ledger-chosen = Chosen promises
ledger-chosen-count =
    { $count ->
        [one] { $count } promise chosen
       *[other] { $count } promises chosen
    }
ledger-clear-choice = Clear the choice
ledger-kept = Kept
ledger-late =
    { $days ->
        [one] Kept { $days } day late
       *[other] Kept { $days } days late
    }
ledger-broken = Broken
ledger-running = Open
ledger-dropped = Dropped by agreement
ledger-reliability = How reliably promises are kept
ledger-reliability-help = The share kept, with its 90% interval. A late promise counts in part, an old one less, one not yet due not at all. The order is by the lower end of the interval, so that one kept promise does not outrank fifty; the least reliable stand by the upper end, so that one broken promise accuses nobody. Where the rest of the book holds enough, it is what is assumed of a newcomer.
ledger-kept-by-us = We keep { $share } of our promises (90% sure: { $low } to { $high }).
ledger-kept-by-them = Customers keep { $share } of theirs to us (90% sure: { $low } to { $high }).
ledger-weighing = The reliabilities are being worked out…
ledger-by = Reliability by
ledger-by-our-accounts = Account, our promises
ledger-by-their-accounts = Account, their promises
ledger-by-deliverers = Colleague who must deliver
ledger-by-functions = Function that must deliver
ledger-weakest-first = Least reliable first
ledger-no-groups = No promise names one.
ledger-share = Kept (share)
ledger-range = 90% interval
ledger-count = Promises
ledger-from-to = { $low } to { $high }
ledger-nothing-due = Nothing due yet
ledger-show-behind = Show the promises behind: { $what }
ledger-hand-overs = Hand-overs between functions
ledger-hand-overs-help = One function gives our word, another must keep it. Each cell says how reliably that happens; grey cells, where it is the same function, are there for comparison.
ledger-hand-overs-none = No promise names both who gave it and who must deliver, with their functions.
ledger-weakest-hand-over = Weakest hand-over: what { $from } promises and { $to } must deliver is kept in { $share } of cases (90% sure: { $low } to { $high }).
ledger-hand-over = { $from } to { $to }
ledger-from-by = Promised by
ledger-promises =
    { $count ->
        [one] { $count } promise
       *[other] { $count } promises
    }

complaints-open = Open complaints
complaints-closed = Settled complaints
complaints-none = No complaint is open.
complaint-targets = Target: answered within { $answer } days, resolved within { $resolve }.
complaint-answer = Answered today
complaint-resolve = Resolved today
complaint-opened-on = opened { $date }
complaint-cause = cause: { $cause }
complaint-unanswered =
    { $days ->
        [0] Opened today
        [one] Not answered for { $days } day
       *[other] Not answered for { $days } days
    }
complaint-answered =
    { $days ->
        [0] Answered, opened today
        [one] Answered, open for { $days } day
       *[other] Answered, open for { $days } days
    }
complaint-resolved =
    { $days ->
        [0] Resolved the same day
        [one] Resolved after { $days } day
       *[other] Resolved after { $days } days
    }

## Dossier: contracts

tab-trade = Orders, contracts
contracts = Contracts
contracts-none = No contract yet. Add those that run: their renewal dates and fees enter Today and Value.
contracts-ended = Ended: { $count }
contract-add = Add contract
contract-subject = What it is about
contract-at-the-end = At the end of a term
contract-renews-itself = Renews by itself
contract-ends-unless-renewed = Ends unless renewed
contract-covers = Orders while it runs are paid by the fee
contract-benchmarking = Our prices may be benchmarked
contract-no-fee = no fee, paid by orders
contract-fee = { $months ->
        [1] { $amount } a month
        [12] { $amount } a year
       *[other] { $amount } every { $months } months
    }
contract-begins = Begins { $date }
contract-renews-on = Renews { $date }
contract-runs-out = Runs out { $date }
contract-ends = Ends { $date }
contract-ended = Ended { $date }
contract-since = since { $date }
contract-renewed = { $count ->
        [one] renewed once
       *[other] renewed { $count } times
    }
contract-notice-by = notice until { $date }
contract-notice-past = notice was possible until { $date }
contract-orders-included = orders included
contract-benchmark-clause = benchmarking clause
contract-give-notice = Notice given today
contract-renew = Renewed
record-contract = Contract
field-starts-on = First day
field-ended-on = Ended on
field-term = Months in a term
field-notice = Days of notice
field-notice-on = Notice given on
field-fee = Fee for a term
target-ends-on = Last day of the term
happened-contract-began = Contract began
happened-contract-noticed = Contract: notice given
happened-contract-ended = Contract ended

## Dossier: orders

order-add = Add order
orders-none = No order yet. Enter the last ones, or import them: value, momentum and service rest on them.
orders-year =
    { $count ->
        [0] No order with an amount in the last 12 months.
        [one] Last 12 months: { $amount } from { $count } order.
       *[other] Last 12 months: { $amount } from { $count } orders.
    }
order-number = Order number
order-on = Ordered on
order-due = Asked for on
order-quality = Defects
defect-none = Free of defects
defect-some = With a defect
order-summed = The amount is the sum of the order’s lines.
order-of-day = Order of { $date }
order-no-amount = no amount
order-ordered = ordered { $date }
order-asked-for = asked for { $date }
order-in-time = Delivered { $date }
order-late =
    { $days ->
        [one] Delivered { $date }, { $days } day late
       *[other] Delivered { $date }, { $days } days late
    }
order-awaited = Not delivered yet
order-deliver = Delivered today
order-lines =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
order-lines-label = Lines of the order
amount-in = { $currency } { $amount }

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
import-stopped = Stopped. Nothing was imported.
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
row-not-whole = This must be a whole number.
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
target-accountable = Answerable for the whole
target-complained-on = Date of the complaint
target-cause = Cause
target-department = Department that answers for it
target-switching-cost = What changing supplier would cost them
target-rival-rating = How well the rival does
target-as-of = Judged on
target-transactional = Share of its time spent on orders and prices

## What lies ahead

tab-value = Value
ahead = What lies ahead
ahead-horizon = Horizon
ahead-months =
    { $count ->
        [one] Next month
       *[other] Next { $count } months
    }
ahead-years =
    { $count ->
        [one] Next year
       *[other] Next { $count } years
    }
ahead-months-axis = Months from now
ahead-date-axis = Date
ahead-from-to = { $low } to { $high }
ahead-below = below { $figure }
ahead-above = above { $figure }
ahead-revenue = Expected revenue
ahead-margin = Expected margin
ahead-orders = Expected orders
ahead-alive = Still a customer
ahead-alive-means = The chance that another order will ever come.
ahead-none = No order at all
ahead-none-means = The chance that none comes within the horizon.
ahead-no-orders = This account has not ordered yet. With its first order it gets an outlook.
ahead-lost = This account is marked as lost: nothing more is expected of it. Should it order again, set its stage back to customer.
ahead-no-amounts = No order in its currency has an amount. Record amounts to see money here.
ahead-no-mean = What customers spend varies so much that there is no average to expect. Money is shown only for accounts with amounts of their own.
ahead-too-few = The models learn from how customers differ: they need at least two accounts with orders. Import or record orders first.
ahead-nothing = Nothing to look ahead from yet
ahead-reading = Reading the orders…
ahead-fitting = Trying the models: step { $done } of { $of }
ahead-progress = Progress
ahead-stop = Stop
ahead-stopped = Stopped. Whatever was found before may be out of date.
ahead-failed = The figures could not be worked out. Your records are safe; try again, or reload the page.
ahead-counting = Adding up: { $done } of { $of } accounts
ahead-revenue-chart = Revenue to come
ahead-alive-chart = Still a customer?
ahead-alive-about = On the chosen day { $now }; a year later, without another order, { $later }.
ahead-ordered = { $date }: ordered. Still a customer: { $chance }
ahead-order = Order
ahead-what = What
ahead-if-silent = Without another order
ahead-basis-title = What this rests on
ahead-basis = Learned from { $customers } customers with { $repeats } repeat orders, up to { $date }. Orders of one day count as one. Times are counted in weeks.
ahead-frequency = Orders while a customer
ahead-spend = Value of an order
ahead-a-year = { $count } a year
ahead-shrunk = { $believed }. Its own records say { $own } and count for { $weight }; the rest is the book’s average, { $book }.
ahead-books-own = { $believed }. Its own records say nothing yet; the book’s average is { $book }.
ahead-weeks = { $count } weeks
ahead-overdue = No order for { $silent }, { $ratio } times its own rhythm of { $rhythm }. Were it still a customer, so long a silence would have a chance of { $chance }.
ahead-silent-once = No order for { $silent } since its only one. Were it still a customer, so long a silence would have a chance of { $chance }.
ahead-margin-year = Margin after all costs: { $rate } of revenue, as in the last 12 months.
ahead-margin-ever = Margin after all costs: { $rate } of revenue, as over all its orders; the last 12 months had none.
ahead-margin-policy = Margin: { $rate } of revenue, as assumed in Settings.
ahead-margin-serve = Our time with the account takes { $share } of revenue; that is already off.
ahead-margin-assumed = For { $share } of the revenue the cost of goods is not known, and the margin of the Settings is assumed.
ahead-left-foreign =
    { $count ->
        [one] { $count } order is not in { $currency }: it counts as an order, without an amount.
       *[other] { $count } orders are not in { $currency }: they count as orders, without an amount.
    }
ahead-left-amount =
    { $count ->
        [one] { $count } order has no amount: it counts as an order only.
       *[other] { $count } orders have no amount: they count as orders only.
    }
ahead-left-worthless =
    { $count ->
        [one] { $count } order is worth nothing, such as a sample: it is left out.
       *[other] { $count } orders are worth nothing, such as samples: they are left out.
    }
ahead-left-refunds =
    { $count ->
        [one] { $count } refund was taken off the orders before it.
       *[other] { $count } refunds were taken off the orders before them.
    }
ahead-left-cancelled =
    { $count ->
        [one] { $count } order was refunded in full and counts no more.
       *[other] { $count } orders were refunded in full and count no more.
    }
ahead-stakes = What would change it
ahead-change = { $orders } orders in the year ahead
ahead-change-worth = { $orders } orders in the year ahead, { $margin } of margin
ahead-one-more = One more order today would add { $change }.
ahead-silent-quarter = Another quarter without an order would take away { $change }. It would then be a customer still with a chance of { $chance }.
ahead-units = Together with its units
ahead-with-units = { $accounts } within 12 months: { $revenue }, 80% sure { $likely }.
ahead-what-if = What if?
ahead-reset = Back to what the records say
ahead-margin-rate = Margin, share of revenue
ahead-retention = Retention, a year
ahead-cost = Cost of winning it
ahead-worth = The years ahead are worth { $amount } today.
ahead-retention-apart = This account’s own orders suggest a retention of { $own }. The customer lifetime value at the top of the page takes the { $assumed } that Settings assume for the whole book.
ahead-pay-back = What winning it cost is paid back after { $years } years.
ahead-never-back = What winning it cost is never paid back.
ahead-few-repeats = Only { $count } repeat orders in the whole book: the figures rest mostly on what is usual among customers, and their ranges are wide for it.
ahead-dependent = Customers who order more often also spend differently per order (rank correlation { $correlation }). The model of spend takes the two as independent. So no money is shown for accounts whose own orders count for less than half; for the others, read it with care.
ahead-not-own = Customers who order more often spend differently per order, and this account’s own orders are too few to speak for themselves: an average of the book would mislead.
ahead-lifetime = Lifetime value, by the models
ahead-lifetime-orders = Orders ahead: { $orders }, later ones counting less. At { $spend } each they bring { $revenue }.
ahead-lifetime-contract = { $subject }: { $terms } terms ahead, later ones counting less. At { $fee } each they bring { $revenue }.
ahead-lifetime-rate = { $rate } of that revenue is left after all costs. Money a year later counts { $discount } less.
ahead-lifetime-known = Chance apart, as far as the models’ parameters are not known: { $range }.
ahead-lifetime-apart = The figure at the top of the page is another one: a year’s margin at the retention that Settings assume. It needs no models and stands for every account.
ahead-lifetime-fallback = The figure at the top of the page stands: margin and retention, as Settings assume them.
ahead-lifetime-no-discount = Settings put the discount rate at 0 %: what never ends would then have no bound.
ahead-contract-point = { $subject }: another point of the chance to be renewed is worth { $amount }.
ahead-renewal = Decided { $date }; renewed with a chance of { $chance }, 80% sure { $low } to { $high }.
ahead-renewal-ends = Ends { $date }: notice was given.
ahead-renewal-brings = { $horizon }: its fee brings { $amount }, 80% sure { $range }.
ahead-renewal-brings-sure = { $horizon }: its fee brings { $amount }.
ahead-renewal-brings-most = { $horizon }: its fee most likely brings { $most }; on average, as it may end, { $amount }.
ahead-renewal-no-fee = It has no fee: what it brings are orders.
ahead-renewal-apart = Its fee in { $currency } is not part of the account’s figures.
ahead-renewal-pooled = No term of this length was up for renewal yet: contracts of all lengths speak for it.
ahead-renewal-later = Will it still run?
ahead-renewal-after = After the decision of
ahead-renewal-runs = Still runs
ahead-left-covered =
    { $count ->
        [one] { $count } order is paid by a contract’s fee, which counts instead.
       *[other] { $count } orders are paid by contract fees, which count instead.
    }
ahead-left-before =
    { $count ->
        [one] { $count } order from before a contract’s fee paid for all says nothing of what is ahead.
       *[other] { $count } orders from before a contract’s fee paid for all say nothing of what is ahead.
    }
renewals = How contracts are renewed
renewals-about = Learned from this book’s contracts, terms of one length together. A fee counts evenly over its term.
renewals-term = Term
renewals-all = All lengths
renewals-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
renewals-made = Renewed
renewals-made-of = { $made } of { $due }
renewals-at = Chance at renewal { $number }
renewals-few = Few: under { $count } renewals were due, so the figures rest mostly on what is usual among contracts.
renewals-few-mark = few
model-sbg = sBG
model-bdw = BdW
model-steady = sBG, the shifted beta-geometric: each customer’s own chance to end stays the same. Those who stay are ever more those with a small one.
model-changing = BdW, the beta-discrete Weibull: each customer’s own chance to end also changes with time.
ahead-untried = No model could be tried on the book’s own past yet: it is shorter than nine months, or hardly anybody had ordered by then.
ahead-beaten = On the book’s own past a simpler forecast came nearer: { $naive }. Read these figures as no better than that.
ahead-formula = The model gives each account a rate of ordering and a chance to leave, both learned from its own orders and from those of all others. The ranges hold what chance will bring as well as what is not known of the model’s parameters: they are exact distributions, averaged over all credible parameters.
ahead-sources = Sources: Fader, Hardie & Lee 2005; Batislam, Denizel & Filiztekin 2007; Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2013; Platzer & Reutterer 2016; Fader & Hardie 2007, 2010; Fader, Hardie, Liu, Davin & Steenburgh 2018.
ahead-calibration = Forecast against what came
ahead-calibration-about = The models were shown the book up to { $date } only. Line: orders then expected. Dots: orders that came. Accounts are grouped by what was expected of them.
ahead-group = { $accounts }: expected { $expected } orders each, { $actual } each came
ahead-groups-axis = Groups of accounts, fewest first
ahead-orders-each = Orders of an account
ahead-expected = Expected
ahead-came = Came
ahead-cohorts = How customers stay
ahead-cohorts-about = Customers by the year of their first order: the share that bought in each year since, and the revenue they brought. Counted, not estimated; the last year is not over.
ahead-cohort-won = Won in
ahead-cohort-year = Year { $number }
ahead-totals = All accounts together
ahead-total-of = { $accounts } with amounts in { $currency }
ahead-ranking = Accounts by what lies ahead
ahead-by = Sort by
ahead-at-risk = Margin that may already be lost
ahead-more = Show more accounts
ahead-export = Save as CSV
ahead-left-accounts = Not in the list: { $new } without an order, { $lost } marked as lost.
book-value = Value ahead
book-value-lead = What all accounts will bring, how sure that is, and which of them to look after.
concentration-side = Concentration

## Key accounts, what if, and where the value stands

field-criteria = Scorecard criteria
key-accounts = Key accounts
key-accounts-lead = Which customers deserve to be key accounts, how sure their order is, and how little would turn it.
key-accounts-none = Import accounts and their orders; this page then ranks them by what makes a key account.
criterion-volume = Volume per year
criterion-profitable = Share of profitable products
criterion-central = Central purchasing
criterion-regions = Regions needing service
criterion-price = Price sensitivity
criterion-wish = Wish for a long relationship
scorecard-score = Score
scorecard-range = Worst to best
scorecard-lead = Lead over the next
scorecard-why-of = Why? { $name }
scorecard-from-to = { $low } to { $high }
scorecard-points = { $points } points
scorecard-no-weights = No weights would turn it
scorecard-fragile = fragile
scorecard-dominates = { $next } comes next and leads on nothing: no weights would turn the order.
scorecard-turns = { $next } comes next and draws level once the weights change by { $points } points of 100 in all, soonest from “{ $from }” to “{ $to }”.
scorecard-level = { $next } comes next and is level.
scorecard-complete = { $accounts }, of which { $complete } with every figure known.
scorecard-fragile-count = Fragile among the first { $first } leads: { $fragile }. There the order turns when the weights change by less than { $points } points of 100 in all.
scorecard-place = Place { $rank } of { $count }, score { $score }.
scorecard-between = It lies between { $low } and { $high }, whatever the missing figures turn out to be.
scorecard-parts = What makes the score
scorecard-criterion = Criterion
scorecard-weight = Weight
scorecard-adds = Adds
scorecard-midway = { $score } (midway)
scorecard-open = Open the dossier
scorecard-no-volume = Not known: no order of the year could be counted
scorecard-no-cost = Not known: no product cost
scorecard-no-region = Not known: no country or region
scorecard-no-judgement = Not known: not judged yet
scorecard-no-number = Not known: no number in this field
scorecard-criteria = Criteria and weights
scorecard-criteria-about = Only the proportions of the weights count. The ranking follows as you type; saved criteria become part of the policy.
scorecard-unsaved = These criteria are not saved.
scorecard-save = Save criteria
scorecard-standard = Standard criteria
scorecard-known = known of { $count } of { $total }
scorecard-scale = Scale
scorecard-step = { $at }: { $score }
scorecard-step-add = Add a step
scorecard-step-remove = Remove
scorecard-step-remove-of = Remove step { $step }
scorecard-remove = Remove the criterion { $criterion }
scorecard-figure-percent = Figure in per cent
scorecard-figure-of = { $criterion }: figure of step { $step }
scorecard-score-of = { $criterion }: score of step { $step }
scorecard-own = A field of your own
scorecard-own-add = Add as criterion
scorecard-own-none = No further field of your own reads as a number. Columns imported as own fields can become criteria here.
scorecard-fault-number = Enter a number without separators between thousands.
scorecard-fault-whole = Enter a whole number from 0 to { $most }.
scorecard-fault-rises = Must be larger than the figure before it.
scorecard-fault-weightless = At least one criterion must weigh something.
portfolio-leavers = Accounts that leave
portfolio-merging = Accounts that become one
portfolio-pick = Add an account
portfolio-unpick = Take { $name } out
portfolio-merge-few = One account alone merges with nothing: add another.
portfolio-peak = Peak of the whale curve
portfolio-peak-accounts = Accounts at the peak
matrix = Where the value stands
matrix-about = Accounts and their lifetime value by two traits; a cell opens its accounts. Accounts that have left are not counted.
matrix-kind = Compare
matrix-health-value = Health and value
matrix-posture-health = Posture and health
matrix-posture-advised = Posture now and recommended
matrix-advised = Recommended posture
matrix-advised-about = Down: the posture in force. Across: the one recommended. Where the two differ, the dossier says why under “How close should we be?”.
matrix-do-not-invest = Do not invest
matrix-find-out = Too little known
matrix-class-a = A: first { $share } of value
matrix-class-b = B: next { $share }
matrix-class-c = C: last { $share }
matrix-class-none = No value known
matrix-cell = { $row }, { $column }
matrix-cell-advised = { $row } now, recommended: { $column }
matrix-all = All
matrix-currency = Valued in another currency than { $currency }, counted without value: { $count }.
matrix-by-hand = Band set by hand, counted here by the computed one: { $count }.

## The models of what lies ahead

model-bg-nbd = BG/NBD
model-mbg-nbd = MBG/NBD
model-pareto-nbd = Pareto/NBD
model-mbg-cnbd = MBG/CNBD-k
model-bg-nbd-holds = It holds that orders come at random at each customer’s own rate, and that a customer may leave after any repeat order. Whoever ordered only once is taken to be a customer still.
model-mbg-nbd-holds = It holds that orders come at random at each customer’s own rate, and that a customer may leave after any order, the first included.
model-pareto-nbd-holds = It holds that orders come at random at each customer’s own rate, and that a customer may leave at any moment.
model-mbg-cnbd-holds = It holds that orders come more regularly than at random, at each customer’s own pace, and that a customer may leave after any order, the first included. The larger k, the more regular.
model-again = As many as in the same time before
model-own-mean = As many as each account’s own average
model-off = { $orders } ({ $off })
model-covered = { $covered } ({ $promised } promised)
model-chosen = { $model } was chosen: shown { $accounts } up to { $date }, it gave the { $actual } orders that came since the best chance.
model-by-default = { $model } is used, since the book’s past is too short to try models on it.
model-parameters = { $parameters }. Drawn { $drawn } times for the ranges, which tells as much as { $effective } independent draws would.
model-used = in use
model-table = Forecasts tried on the book’s own past
model-forecast = Forecast
model-expected = Orders expected
model-error = Error per account
model-coverage = Within the 80% range

## Invoices, answers, needs, signs of tactics

record-invoice = Invoice
record-survey = Answer
record-need = Need
record-sign = Sign of a tactic
field-issued-on = Issued on
field-paid-on = Paid on
field-withheld-on = Held back since
field-amount = Amount
field-score = Their answer
field-rival = Rival
invoices = Invoices
invoices-none = No invoice yet. Add or import those that are due: whether they pay in time is part of health.
invoice-add = Add invoice
invoices-settled = Paid: { $count }
invoice-due = Due { $date }
invoice-overdue =
    { $days ->
        [one] { $days } day overdue
       *[other] { $days } days overdue
    }
invoice-withheld = Held back since { $date }
invoice-paid = Paid { $date }
invoice-paid-late =
    { $days ->
        [one] Paid { $date }, { $days } day late
       *[other] Paid { $date }, { $days } days late
    }
invoice-our-fault = Waits for us
invoice-our-fault-ask = It waits through our own fault
invoice-pay = Paid today
invoice-withhold = Held back today
invoice-notes = Their reason, or a note
happened-invoice-issued = Invoice issued
happened-invoice-paid = Invoice paid
happened-invoice-withheld = Payment held back
surveys = Answers
surveys-none = Nobody was asked yet. One answer to “How far do you trust us?” says more than a guess.
survey-add = Add answer
survey-question = What was asked
survey-who = Who answered
survey-comment = In their own words
survey-scored = { $score } of { $high }
survey-anonymous = not named
survey-asks-trust = How far do you trust us?
survey-asks-satisfaction = How satisfied are you with us?
survey-asks-recommend = Would you recommend us?
survey-asks-ease = How easy are we to deal with?
needs = Needs and rivals
needs-none = No need is known yet. Add what they want most, and how we and the others do at it.
need-add = Add need
need-what = What they want
need-importance = How much it matters
need-ours = How well we do
need-rivals = Rivals, one a line, with 1 to 5
need-rivals-help = For example: Nord 4
need-rank = We are no. { $rank } of { $count }
need-unrated = Not yet compared
need-rated = matters { $importance }, we { $ours }
need-rival = { $name } { $rating }
importance-1 = 1, little
importance-2 = 2
importance-3 = 3, fairly
importance-4 = 4
importance-5 = 5, it decides
served-1 = 1, badly
served-2 = 2
served-3 = 3, fairly
served-4 = 4
served-5 = 5, as well as can be
signs = Signs of tactics
signs-none = Nothing was looked at yet. Tick what you see before you grant a discount: one sign proves nothing, several together are a pattern.
sign-add = Add sign
sign-cue = What you looked at
sign-seen = Seen
sign-absent = Looked for, not there
sign-notes = What exactly
sign-on = { $sign }, { $date }
signs-caution = A signal, never an accusation: it says how likely a game is, not who plays it. A sign counts for a year.
tactic-likely = { $chance } likely
happened-survey-answered = { $question } — { $score }
happened-sign-seen = Sign seen
happened-sign-absent = Sign looked for, not there
tactic-elaborate-procurement = Elaborate procurement
tactic-reverse-auction = Reverse auction
tactic-mid-contract-benchmarking = Benchmarking in mid-contract
tactic-early-renegotiation = Renegotiation before expiry
tactic-feigned-dissatisfaction = Feigned dissatisfaction
tactic-payment-withheld = Payment withheld on a pretext
tactic-customer-council = Customer council
tactic-escalation-theatre = Escalation theatre
strength-none = no signal
strength-weak = weak signal
strength-possible = possible
strength-strong = strong signal
cue-scope-exceeds-spend = They ask for more than the spend justifies
cue-stage-added-late = Another stage was added late
cue-no-access-to-users = No access to the users
cue-free-design-work-asked = Free design work is asked for
cue-preferred-rival-rumoured = A rival is said to be chosen already
cue-auction-notice = An auction was announced
cue-unqualified-bidders = Bidders who could not deliver
cue-spec-cut-to-price = Specification cut to a price
cue-no-talk-rule = Nobody may be talked to
cue-clause-invoked = Benchmarking clause invoked
cue-consultant-appointed = A consultant was appointed
cue-peers-not-comparable = Compared with what cannot be compared
cue-data-beyond-contract = Figures asked for beyond the contract
cue-meeting-before-expiry = A meeting asked for well before expiry
cue-new-buyer = A new buyer
cue-budget-cut-claimed = Budget said to be cut
cue-rival-quote-shown = A rival’s quotation was shown
cue-volume-hint = More volume hinted at
cue-complaint-without-evidence = Complaint without evidence
cue-coincides-with-pricing = It came just when prices were talked about
cue-users-satisfied = The users are satisfied
cue-defect-data-normal = Defects no more than usual
cue-discount-not-fix-asked = A discount was asked for, not a remedy
cue-dispute-after-due = Dispute begun after the due date
cue-no-prior-complaint = No complaint before
cue-round-part-payment = A round part of the sum was paid
cue-quarter-end = End of a quarter
cue-pattern-repeats = Not the first time
cue-rivals-invited = Our rivals are invited as well
cue-cost-breakdown-asked = Our costs asked for in detail
cue-uniform-terms-asked = The same terms asked for all
cue-collective-price-target = One price named for all
cue-executive-copied-first = An executive was told first
cue-artificial-deadline = A deadline without a reason
cue-verbal-threat-only = The threat was spoken, never written
cue-calm-at-working-level = Calm among those who work together
cue-repeats-before-talks = Returns before every negotiation

## What is judged of an account

tab-relationship = Relationship
judgements = Trust and dependence
judgements-help = What you judge, dated: each change is a new observation, and past days keep what was believed then.
judge-wish = Their wish for closeness
judge-central = Bought by their head office (%)
judge-price = How much price decides
judge-switching = What changing supplier would cost them
judge-links = Direct ordering links (portal, terminal, EDI)
judge-us = How easily they replace us
judge-them = How easily we replace them
judge-shares = They tell us what they would not tell everybody
judge-ideas = They offer ideas
judge-inspection = They take deliveries without inspection
wish-1 = 1, none
wish-2 = 2
wish-3 = 3, some
wish-4 = 4
wish-5 = 5, partnership
price-1 = 1, little
price-2 = 2
price-3 = 3, with other things
price-4 = 4
price-5 = 5, alone
replaceable-1 = 1, not at all
replaceable-2 = 2
replaceable-3 = 3, with effort
replaceable-4 = 4
replaceable-5 = 5, trivially
judged-assumed = assumed { $date }
judged-confirmed = confirmed { $date }
judged-expired = look at it again, it was good until { $date }
judge-confirm = Confirm today
trust-index = Trust index: { $index } of 100 (± { $sd }).
trust-parts = Answers { $survey }, behaviour { $behaviour }, face time { $face }.
trust-part-unknown = not known
dependence-both = They depend on us by { $theirs } (± { $theirs_sd }), we on them by { $ours } (± { $ours_sd }).
field-transactional = Of it on orders and prices (%)
says-paid-in-time = Paid in time.
says-paid-late =
    { $days ->
        [one] Paid { $days } day late.
       *[other] Paid { $days } days late.
    }
says-payment-overdue =
    { $days ->
        [one] Not paid, { $days } day overdue.
       *[other] Not paid, { $days } days overdue.
    }
says-payment-withheld =
    { $days ->
        [one] Held back, { $days } day past the due date.
       *[other] Held back, { $days } days past the due date.
    }
says-trust-answered = They answered { $score } of 5.
says-face-time = { $share } of the visit went on orders and prices.
says-need-served = We are no. { $rank } here.
says-judged = { $what }: { $value }
detail-payments = They pay { $share } in time (90% sure: { $low } to { $high }).
detail-payments-withheld = They pay { $share } in time (90% sure: { $low } to { $high }). Held back: { $amount }.
detail-standing =
    { $count ->
        [one] Compared with the best rival on { $count } need; 50% is level.
       *[other] Compared with the best rival on { $count } needs; 50% is level.
    }
missing-needs = No need was compared with a rival yet. On the page “Relationship”, add what they want and how we and the others do at it.
moved-to = Health { $before } → { $now } ({ $factors }).
moved-factor = { $factor } { $change }
moved-none = Health stays at { $now }.
yes = Yes
no = No
scale-between = From { $low } to { $high }; more is better.
sign-what = What you found
in-currency = { $label } ({ $currency })
promise-add = Add promise
complaint-add = Add complaint
judge-margin = Their share of our margin (%)
judge-margin-reckon = Take it from the orders of the year
judge-margin-none = They ordered nothing in the book’s currency in the last 12 months. Type what you know.
ask-roles = Roles in the decision
role-initiator = Initiator
role-user = User
role-influencer = Influencer
role-buyer = Buyer
role-decider = Decider
role-gatekeeper = Gatekeeper

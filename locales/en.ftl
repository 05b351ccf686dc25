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

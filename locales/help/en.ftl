### English: what explains the app – the glossary and the tour –, fetched when help is first asked for.
### Each term has `SLUG-means`, a name of its own (`SLUG`) where no screen shows one, and `SLUG-source` where
### somebody is to be named. These messages take no arguments.

## The page and the tour

glossary-open = Read more in the glossary
glossary-lead = What every word on screen means, in a sentence or two, with where it comes from.
glossary-search = Search the glossary
glossary-unknown = There is no entry of this name. Search for it, or look through the list.
glossary-related = See also
tour-today = Start with who needs you
tour-today-says = Today lists the accounts that need attention, most at stake first. Each says in plain words why it is there and what would help most.
tour-health = Ask any figure why
tour-health-says = Health is made of eleven factors, each with its weight, its certainty and the records behind it. Open “Why?”, or press a dotted word to read what it means.
tour-entry = Record in seconds
tour-entry-says = Log a touchpoint, a promise or a complaint here; the key N brings you to it, Enter saves. The figures move at once, and Undo takes it back.
tour-portfolio = See how much hangs on few
tour-portfolio-says = The portfolio shows how concentrated your revenue is. Ask it what would be left if a large account went.
tour-data = Keep a copy, find anything
tour-data-says = Everything lies in this browser only: save the book to a file now and then. Search (Ctrl K) finds accounts, people and actions, this tour among them.
tour-empty = The tour needs a book with accounts
tour-empty-says = It walks through real pages, and this book is still empty. Open the demo book first; a single Undo removes it again.

## Health

group-health = Health and how sure it is
health-means = How well the relationship with an account stands, from 0 to 100: the weighted mean of eleven factors, each with its certainty.
health-source = Dawes 1979
factor = Factor
factor-means = One of the eleven sides from which health is judged, such as silence or promises kept. Each runs from 0% (bad) to 100% (good).
weight = Weight
weight-means = How much a factor counts in health. The weights of each posture are set in Settings and are your judgement.
band = Band
band-means = The word for a range of health: Thriving from 75, Steady from 55, Strained from 35, Failing below that. Without any record it is not known yet. These are the standard figures; Settings can change them for each tier.
by-hand-means = A band of health that a manager sets with a reason and a last day, for what the records do not tell. The computed figure stays beside it, totals go by the computed one, and after the last day it ends by itself. Today reminds a week before and after.
interval = Interval
interval-means = The range in which the true figure most likely lies: “80% sure” means in four cases out of five. The fewer records there are, the wider it is.
standard-deviation = ± (standard deviation)
standard-deviation-means = How far the true figure typically lies from the one shown: in about two cases out of three it is no further off than that.
evidence-means = The records a figure rests on. For health, the share of weight that rests on records says how much is known at all.
unknown-means = No record speaks about this yet. It counts as the middle and widens the interval; missing facts never score zero.
trend-means = Health today against health 90 days ago, both computed in the same way. It is called a change only if it is larger than its uncertainty.
movement-means = Which factors carried health from one day to another: each one’s weight times how far it moved. The parts sum to the whole change; records are named where there are some, and time where there are none.
lever = Lever
lever-means = Where there is most to gain: the factor that costs the most points, or the step that would raise health most today.
divergence = Contradiction
divergence-means = Two signals that tell different stories, such as good health but falling orders. It is shown when only one of the two stands at least steady and the difference is too large to be chance; look closer then. Orders that come as usual are no contradiction to health that is merely good.
half-life = Half-life
half-life-means = The time after which an old event counts half. A year for promises, complaints and deliveries, 90 days for tone, 60 days for ties. These are the standard figures; Settings can change them for each posture.
bits = Bits of surprise
bits-means = How surprising something is, counted in halvings: 1 bit is a coin toss, 5 bits are a chance of 1 in 32, 10 bits of 1 in about 1,000.
bits-source = Shannon 1948; Greenland 2019
quiet-complaints = Suspicious quiet
quiet-complaints-means = An account that does not complain although others do, while its contact or its orders fall off. It may have given up on you: a warning, not a comfort.
quiet-complaints-source = Beta–binomial model: Skellam 1948

## Factors

group-factors = The eleven factors
silence-means = How unusual the present pause is for this account, by its own rhythm. Only contact from their side counts: our mailing cannot end their silence.
silence-source = Lomax 1954; Ehrenberg 1959
promises-kept-means = The share of our promises to this account that we keep. Late counts in part, broken not at all, and an overdue promise does not fade until it is settled.
promises-kept-source = Jøsang & Ismail 2002
ties-means = How much of the power to decide our people reach through ties that work. A tie grows with every contact and fades without it.
ties-source = Granovetter 1973; Burt 2000
complaints-handled-means = Whether complaints are answered and resolved in time. One that stays open past its target lowers the factor more every day.
service-means = Whether deliveries arrive on the day asked for and free of defects.
payments-means = Whether the customer pays on time. A payment withheld may be a dispute that nobody has spoken about.
momentum-means = Orders of the last 90 days against what their own past predicts. A long gap without orders is judged by the rhythm before it.
momentum-source = Greenwood & Yule 1920; Ehrenberg 1959
trust-means = Whether the customer treats us as trusted: what they say in surveys, what they share with us, and how little of our time together goes into routine transactions.
trust-source = Dyer & Chu 2003
dependence-means = How much each side needs the other, and who needs whom more. Share of wallet, the cost of switching and our share of margin count.
dependence-source = Emerson 1962; Gundlach & Cadotte 1994
standing-means = Whether we are better than the best competitor where it matters to the customer, need by need.
sentiment-means = The tone of recent contacts, the latest counting most.
sentiment-source = Brown 1959; Kish 1965

## Value

group-value = Value
lifetime-value-means = What an account is worth from now on: the margins of the years ahead, each times the chance that the customer is still here, and worth less the later they come.
lifetime-value-source = Gupta & Lehmann 2003
revenue-means = The amounts of all orders of the last 12 months up to the as-of date, in the account’s currency.
margin-means = What is left of the revenue after the cost of goods and of serving the customer.
cost-to-serve = Cost to serve
cost-to-serve-means = What it costs to look after an account: visits, calls, delivery, service, special wishes. Two accounts of equal revenue can differ by it between profit and loss.
retention-means = The chance that a customer of this year still buys next year.
retention-strength-means = How many customers’ worth of experience stands behind the retention. The fewer, the wider the interval of every lifetime value.
discount-rate-means = How much less money a year from now is worth than money today: the cost of capital with the risk of the business.
retention-ceiling = Ceiling on retention spend
retention-ceiling-means = The most that one more point of retention is worth, once or per year. Spending more on keeping the customer would lose money.
retention-ceiling-source = Gupta & Lehmann 2003
at-stake = At stake
at-stake-means = Lifetime value × (1 − health ÷ 100): how much would be lost with the account, the more so the worse it stands. Today’s list is ordered by it.
assumption = Assumption
assumption-means = A figure that the book does not know and the policy assumes, such as margin or retention. It is marked wherever something rests on it.
expected-orders = Expected orders
expected-orders-means = How many orders an account’s own past leads one to expect in a period. Far fewer than that is a signal.
expected-orders-source = Ehrenberg 1959; Fader, Hardie & Lee 2005
alive = P(alive)
alive-means = The chance that a customer who has no contract has not silently gone. It falls when a pause is long for their own rhythm.
alive-source = Schmittlein, Morrison & Colombo 1987; Fader, Hardie & Lee 2005
churn-means = The chance that the account leaves within the next 12 months, from its health, the games it plays and how near its contract’s end is. Fitted to your own lost accounts where the book has enough of them.
churn-source = Platt 1999 (scaling)

## Standing

group-standing = How an account is placed
tier-means = How important an account is to you: key, major, standard or small. It sets the rhythm expected until the account shows one of its own, how soon complaints are to be seen to, and where its bands start.
tier-key-means = The few accounts on which the business depends; contact is expected about every two weeks unless Settings say otherwise.
tier-major-means = Large accounts below the key ones; contact is expected about once a month.
tier-standard-means = The broad middle of the book; contact is expected about once a quarter.
tier-small-means = Accounts that must be cheap to serve; contact about twice a year is enough.
posture-means = How close you choose to be with an account. It decides which weights its health is judged by, and how fast its records fade.
posture-source = Dwyer, Schurr & Oh 1987; Anderson & Narus 1991
posture-transactional-means = Deal by deal: price, delivery and payment count, closeness does not.
posture-repeat-means = The customer comes back out of habit; reliable service counts most.
posture-preferred-means = We are among their first choices; people who know each other begin to count.
posture-partnership-means = Both sides plan and invest together; ties, trust and promises count most.
advised-posture-means = How close the records advise to be: the lowest step that their wish, what they are worth and whether closeness is returned each reach. “Do not invest” where they are worth too little or do not return it; “too little known” where two of the three are not known. The decision stays yours.
advised-posture-source = Dwyer, Schurr & Oh 1987; Anderson & Narus 1991
stage-means = Where the account stands in its life with us: prospect, customer or lost.
stage-prospect-means = Does not buy yet.
stage-customer-means = Buys from us, or has bought and is not given up.
stage-lost-means = Has left; it has no lifetime value until it is won back.
share-of-wallet = Share of wallet
share-of-wallet-means = The part of all they spend on goods like ours that they spend with us. It is a belief with a date: set it anew when you learn more.
closeness = Wish for closeness
closeness-means = How close the customer wants to be, from 1 (not at all) to 5 (as partners). Closeness that is offered but not wanted costs money.
reciprocity-means = Whether closeness is returned: how they keep their promises, whether they share confidential information, and whether they play games. What is not known counts as neither.
reciprocity-source = Dwyer, Schurr & Oh 1987; Anderson & Narus 1991
rhythm = Rhythm (cadence)
rhythm-means = The usual number of days between two contacts or two orders. An account’s own rhythm counts as soon as there is one; until then, that of its tier.
attention = Needs attention
attention-means = An account is listed for a reason: an overdue promise, a late complaint or delivery, a contract soon decided on, an unusual silence, falling orders, falling health, or suspicious quiet.
scorecard = Key-account scorecard
scorecard-means = A customer with all its units and sites, scored from 0 to 100 by weighted criteria. A figure that is not known counts as midway; the bar reaches from the score if all of them were worst to the score if all were best.
scorecard-source = Keeney & Raiffa 1976
swap-distance = Swap distance
swap-distance-means = How little the weights, which sum to 100 points, would have to change in all before the next account draws level: what is taken from some criteria and given to others, added up. Below 10 points a lead is called fragile.
swap-distance-source = Keeney & Raiffa 1976; Dantzig 1957

## Records

group-records = People and records
account-means = A customer organisation: a company, or one of its units or sites.
family-means = A headquarters with its business units and sites, each an account of its own.
segment-means = The line of business of an account, for telling like from unlike.
contact-means = A person at the account whom we know.
colleague-means = A person on our side who talks to customers, makes promises or keeps them.
function-means = The department a person works in. A promise names the function that must keep it, often another than the one that made it.
power-means = How much a person’s word counts in the decision to buy, from 1 (hardly asked) to 5 (decides alone). It is your judgement and carries a date.
attitude-means = How a person feels about us, from opponent to champion. It is your judgement and carries a date.
touchpoint-means = One contact between our people and theirs: a visit, a call, a message. An order counts as a contact from their side.
channel-means = The way of a contact. A visit builds a tie most, then video meeting and event, call, e-mail and letter.
direction-means = Who reached out to whom. What we send without an answer does not end a silence.
tone-means = How a contact felt, from hostile to delighted. Recent ones count most.
promise-means = Something one side said it would do, with who must deliver it and by when. Promises in both directions are recorded.
accountable-means = Who answers for the whole chain of a promise, from the word given to the delivery, though others may give it and others deliver. One name, so that nothing falls between two departments.
hand-over-means = A promise that one function gives and another must deliver. How reliably such promises are kept shows where departments let each other down.
complaint-means = Something the customer is unhappy about. The target is an answer within 2 days and a resolution within 14. These are the standard figures; Settings can change them.
contract-means = What was agreed for terms of equal length: at the end of each it is renewed or ends. How likely it is renewed is learned from the contracts of your book with terms of that length.
contract-source = Shifted beta-geometric: Fader & Hardie 2007; beta-discrete Weibull: Fader, Hardie, Liu, Davin & Steenburgh 2018
buying-role-means = What a person does in the buying centre: sees the need, uses what is bought, advises, negotiates, decides, or lets others through. One person often has several roles.
buying-role-source = Webster & Wind 1972; the initiator: Bonoma 1982
invoice-means = What we asked to be paid, with the day it is due and the day it was paid. One that waits through our own fault says nothing about how they pay.
survey-means = What somebody at the account answered when asked how we do. Trust is part of health; satisfaction, recommendation and ease are kept beside it.
survey-source = Net promoter score: Reichheld 2003; customer effort: Dixon, Freeman & Toman 2010
need-means = Something the customer wants of its suppliers, with how much it matters and how well we and each rival serve it, from 1 to 5.
tactic = Tactic
tactic-means = A game that customers play to win concessions. Signs seen and signs looked for in vain move its odds; a sign counts for a year. It is a signal, never an accusation.
tactic-source = Weight of evidence: Good 1950; the likelihood ratios are judgement
order-means = A purchase, with the day asked for and the day delivered. It shows their rhythm, our service and the revenue.

## Concentration

group-concentration = Concentration
concentration-means = How much of the revenue hangs on few accounts. The further the curve rises above the diagonal, the more it does.
concentration-source = Lorenz 1905
largest-fifth = The largest fifth (80/20)
largest-fifth-means = The share of revenue that the largest 20% of accounts bring. The rule of thumb says about 80%.
largest-fifth-source = Lorenz 1905; Pareto’s rule
bearers = Accounts that bring 80%
bearers-means = How many of the largest accounts together bring four fifths of the revenue.
effective-number-means = The number of equally large accounts that would spread your risk just as widely.
effective-number-source = Hirschman 1945
gini-means = How unequal the accounts are in revenue: 0 if all bring the same, close to 1 if a few bring nearly everything.
gini-source = Gini 1912
hhi-means = The sum of the squared shares of all accounts: 1 for a single account, close to 0 for many small ones.
hhi-source = Hirschman 1945; Herfindahl 1950
what-if-means = The same figures with accounts gone or made one, as if nothing else changed: how much rests on them.

## The book

group-book = The book and its day
book = Book
book-means = Everything recorded here: all dossiers, the team, the catalogue and the policy.
dossier = Dossier
dossier-means = Everything recorded about one account.
as-of-means = The day on which every figure is looked at. Choose a past one and the book shows what was known then.
policy-means = The rules that every figure obeys: weights, rhythms, and the assumptions about value. They are yours to set.
quarantine = Set aside (quarantine)
quarantine-means = A page of the stored book that was found damaged. It is kept apart and never deleted, and the rest of the book opens.
generation = Generation
generation-means = The running number of the last saving. It grows by one each time the book is stored.
book-file = Book file
book-file-means = A file with the whole book, to keep as a copy or to open in another browser. Browsers may clear their storage, so save one now and then.
backup = Backup
backup-means = An earlier or second copy of the whole book. A daily backup stays in this browser; a backup file lies where you put it, and outlives the browser.
persistent-storage = Persistent storage
persistent-storage-means = A browser’s promise not to clear what a site has stored when disk space runs short. You can still clear it yourself.

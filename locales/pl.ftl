### Polski, język pracy działów sprzedaży i opieki nad kluczowymi klientami.
### Do użytkownika zwracamy się w 2. osobie (tryb rozkazujący: Zapisz, Usuń), bez form zdradzających płeć.
### Nazw wstawianych do zdań nie odmieniamy: stoją po rzeczowniku („klient { $name }”, „plik { $file }”) albo po dwukropku.
### Liczebnik „few” przy klientach i osobach płci męskiej: „2 klientów wymaga”, nie „2 klienci wymagają”.
### Terminy: account = klient, contact = osoba kontaktowa, touchpoint = kontakt, colleague = współpracownik,
### book = baza, dossier = kartoteka, record = rekord (w dziejach klienta: wpis), portfolio = portfel,
### promise = obietnica (kept = dotrzymana, broken = złamana, dropped = odwołana, overdue = po terminie),
### complaint = reklamacja (answered = udzielono odpowiedzi, resolved = załatwiona),
### relationship health = kondycja relacji (band = poziom), factor = czynnik, weight = waga, policy = zasady,
### silence = cisza, ties = więzi, order momentum = dynamika zamówień, tone = ton,
### customer lifetime value = wartość życiowa klienta (CLV), at stake = zagrożona wartość, churn = odejście klienta,
### margin = marża, retention = retencja, discount rate = stopa dyskontowa (rabat przy zamówieniu: discount),
### share of wallet = udział w portfelu zakupowym, power to decide = wpływ na decyzję, revenue = przychody,
### tier = kategoria, posture = model relacji, stage = status, function = dział, as of = stan na.

## Application

app-name = Rapport
language = Język
theme = Motyw
language-and-theme = Język i motyw
theme-light = Jasny
theme-dark = Ciemny
theme-auto = Automatyczny

## Navigation

today = Dziś
accounts = Klienci
portfolio = Portfel
settings = Ustawienia

## Common actions

save = Zapisz
cancel = Anuluj
undo = Cofnij
redo = Ponów
delete = Usuń
edit = Edytuj
close = Zamknij
search = Szukaj
why = Dlaczego?
back = Wstecz
tour-done = Gotowe
retry = Spróbuj ponownie

## Counts

account-count =
    { $count ->
        [0] Brak klientów
        [one] { $count } klient
        [few] { $count } klientów
        [many] { $count } klientów
       *[other] { $count } klienta
    }
shown-of-total = { $shown } z { $total }

## Dates

as-of = Stan na
as-of-date = Stan na { $date }
overdue-by-days =
    { $days ->
        [one] { $days } dzień po terminie
        [few] { $days } dni po terminie
        [many] { $days } dni po terminie
       *[other] { $days } dnia po terminie
    }

## Terms of the trade

account = Klient
promise = Obietnica
touchpoint = Kontakt
relationship-health = Kondycja relacji
lifetime-value = Wartość życiowa klienta (CLV)
silence = Cisza

## Shell

navigation = Główna nawigacja
skip-to-content = Przejdź do treści
page-title = { $page } – Rapport
page-unknown = Ta strona nie istnieje
page-unknown-help = Ten adres nie prowadzi do niczego w tej bazie. Być może klient został usunięty albo link pochodzi z innej przeglądarki.
page-fetching = Pobieranie strony…
page-not-fetched = Nie udało się pobrać tej strony
page-not-fetched-help = Nie udało się pobrać części aplikacji Rapport. Zapisane dane nie przepadły. Sprawdź połączenie i spróbuj ponownie.
go-to-today = Przejdź do „Dziś”
back-to-today = Wróć do dzisiejszej daty
undo-shortcut = Cofnij (Ctrl+Z)
redo-shortcut = Ponów (Ctrl+Shift+Z)
import = Import
go-to-export = Eksportuj w ustawieniach
open-recovery = Otwórz stronę odzyskiwania
saved = Zapisano
saving-now = Zapisywanie…
saving-nothing = Nic jeszcze nie wprowadzono
saving-failed = Nie zapisano
done-undo = Cofnięto: „{ $what }”
done-redo = Ponowiono: „{ $what }”

## Palette and keys

palette = Wyszukiwanie i polecenia
palette-ask = Klient, osoba, strona lub działanie
palette-none = Nic się tak nie zaczyna. Spróbuj innego słowa.
palette-action = Działanie
palette-setting = Ustawienie
palette-mail = Napisz e-mail
palette-call = Zadzwoń
shortcuts = Skróty klawiaturowe
shortcut-then = potem
shortcut-log = Odnotuj kontakt (w kartotece)

## Help and tour

help = Pomoc
tour = Przewodnik
tour-offer = Pierwszy raz tutaj? Przewodnik w pięciu krokach pokaże, co gdzie jest.
tour-start = Uruchom przewodnik
tour-dismiss = Nie, dziękuję
tour-next = Dalej
tour-leave = Zakończ przewodnik
terms-ask = Co znaczą te pojęcia?
columns-ask = Co znaczą te kolumny?
help-fetching = Pobieranie objaśnienia…
help-not-fetched = Nie udało się pobrać objaśnienia. Sprawdź połączenie i spróbuj ponownie.

## Warnings about storage

warning-blocked = Ta przeglądarka nie pozwala aplikacji Rapport niczego przechowywać. Wprowadzone dane przepadną po zamknięciu tej karty: przed wyjściem wyeksportuj plik w ustawieniach.
warning-once = Ta przeglądarka przechowuje bazę tylko w jednym miejscu i po wymuszonym zamknięciu może zapomnieć ostatnie minuty. Zamykaj karty w zwykły sposób i często zapisuj bazę do pliku.
warning-not-fetched = Nie udało się pobrać kodu, który zapisuje bazę, więc nic jeszcze nie zapisano. Sprawdź połączenie; następna zmiana spróbuje ponownie.
warning-full = Pamięć przeglądarki jest pełna. Ostatnia zmiana istnieje tylko w tej karcie; zapisana wcześniej baza jest nienaruszona. Wyeksportuj plik w ustawieniach, a potem zwolnij miejsce.
warning-settings-full = Pamięć przeglądarki jest pełna: zmienione teraz ustawienie obowiązuje tylko do zamknięcia tej strony. Aby je zachować, zwolnij miejsce.
warning-changed-elsewhere = Bazę zmieniono w innej karcie. Odśwież tę stronę, aby zobaczyć zmiany; do tego czasu nic nie będzie stąd zapisywane, aby niczego nie nadpisać.
warning-quarantined =
    { $pages ->
        [one] { $pages } strona zapisanej bazy była uszkodzona i została odłożona; wszystko inne jest na miejscu. Niczego nie usunięto.
        [few] { $pages } strony zapisanej bazy były uszkodzone i zostały odłożone; wszystko inne jest na miejscu. Niczego nie usunięto.
        [many] { $pages } stron zapisanej bazy było uszkodzonych i zostało odłożonych; wszystko inne jest na miejscu. Niczego nie usunięto.
       *[other] { $pages } strony zapisanej bazy było uszkodzone i zostało odłożone; wszystko inne jest na miejscu. Niczego nie usunięto.
    }
warning-newer = Tę bazę zapisała nowsza wersja aplikacji Rapport. Można ją przeglądać, ale nie zmieniać; odśwież stronę, aby pobrać nowszą wersję.
warning-too-large = Kartoteka jednego z klientów przekroczyła rozmiar, jaki Rapport może zapisać. Ostatnia zmiana istnieje tylko w tej karcie; zapisana wcześniej baza jest nienaruszona. Wyeksportuj plik w ustawieniach.
warning-unreadable = Nie udało się odczytać zapisanej bazy. Jest nienaruszona: otwórz stronę odzyskiwania, aby zapisać ją do pliku.

## Offline and new versions

update-ready = Nowa wersja aplikacji Rapport jest gotowa.
update-use = Użyj jej teraz
offline-ready = Rapport otwiera się bez połączenia: wszystko, czego potrzebuje, jest w tej przeglądarce.
offline-coming = Rapport nie otworzy się jeszcze bez połączenia: nie pobrano wszystkiego, czego potrzebuje.
offline-unavailable = Rapport otwiera się tylko z połączeniem: ta przeglądarka nie przechowuje go dla tego adresu.

## What was done, for undo

edit-displaced = Inna karta zmieniła w tej chwili ten sam rekord, więc tego nie zachowano: { $what }.
edit-not-stored = Zmiana istnieje tylko w tej karcie i nie została zapisana: zobacz ostrzeżenie u góry strony.
changed-one = { $record }: { $how ->
        [created] dodano
        [removed] usunięto
       *[changed] zmieniono
    }
changed-many =
    { $count ->
        [one] Zmieniono { $count } rekord
        [few] Zmieniono { $count } rekordy
        [many] Zmieniono { $count } rekordów
       *[other] Zmieniono { $count } rekordu
    }

## Health

band-thriving = Doskonała
band-steady = Stabilna
band-strained = Osłabiona
band-failing = Krytyczna
band-unknown = Jeszcze nieznana
by-hand = Ustawione ręcznie
by-hand-set = Ustaw poziom ręcznie
by-hand-do = Ustaw poziom
by-hand-help = Na to, czego wpisy nie mówią. Wskaźnik obliczony pozostaje widoczny i liczy się we wszystkich sumach; dzień po ostatnim dniu znów obowiązuje sam.
by-hand-band = Poziom
by-hand-take-back = Wycofaj
by-hand-taken-back = wycofano
by-hand-because = { $band }: { $reason }
by-hand-until = Ustawione ręcznie do { $date }: { $reason }. Obliczono: { $computed }, { $band }.
field-because = Powód
field-until = Ostatni dzień
attention-by-hand-today = Poziom ustawiony ręcznie kończy się dziś: sprawdź go ponownie.
attention-by-hand-ends = Poziom ustawiony ręcznie skończy się za { $days }: sprawdź go ponownie.
attention-by-hand-ended = Poziom ustawiony ręcznie skończył się { $days } temu; znów liczy się obliczony.
trend-improving = Poprawa
trend-deteriorating = Pogorszenie
trend-steady = Bez zmian
trend-new = Nowa ocena
trend-unknown = Brak trendu
factor-silence = Cisza
factor-promises = Dotrzymane obietnice
factor-ties = Więzi z ludźmi
factor-complaints = Obsługa reklamacji
factor-service = Realizacja dostaw
factor-payments = Płatności
factor-momentum = Dynamika zamówień
factor-trust = Zaufanie
factor-dependence = Wzajemna zależność
factor-standing = Pozycja wobec konkurencji
factor-sentiment = Ton kontaktów

## Vocabulary

tier-key = Kluczowy
tier-major = Duży
tier-standard = Standardowy
tier-small = Mały
posture-transactional = Transakcyjny
posture-repeat = Powtarzalne zakupy
posture-preferred = Preferowany dostawca
posture-partnership = Partnerstwo
stage-prospect = Potencjalny
stage-customer = Obecny
stage-lost = Utracony
channel-visit = Wizyta
channel-video = Wideospotkanie
channel-event = Wydarzenie
channel-call = Telefon
channel-email = E-mail
channel-letter = List
direction-inbound = Klient skontaktował się z nami
direction-outbound = Nasza próba kontaktu, bez odpowiedzi
direction-mutual = Rozmowa z klientem
side-ours = Nasza obietnica
side-theirs = Obietnica klienta
function-sales = Sprzedaż
function-inside-sales = Sprzedaż wewnętrzna
function-product-specialist = Specjaliści produktowi
function-engineering = Inżynieria
function-service = Serwis
function-production = Produkcja
function-logistics = Logistyka
function-marketing = Marketing
function-finance = Finanse
function-management = Kierownictwo
function-direction = Dyrekcja
tone-very-bad = Wrogi
tone-bad = Chłodny
tone-neutral = Neutralny
tone-good = Przyjazny
tone-very-good = Entuzjastyczny
record-policy = Zasady
record-colleague = Współpracownik
record-product = Produkt
record-account = Klient
record-contact = Osoba kontaktowa
record-order = Zamówienie
record-touchpoint = Kontakt
record-promise = Obietnica
record-complaint = Reklamacja

## Refusals: "Record not saved. Field: reason."

refusal = Nie zapisano: { $record }. { $field }: { $reason }
field-record = Rekord
field-name = Nazwa lub nazwisko
field-number = Numer
field-parent = Klient nadrzędny
field-account = Klient
field-contacts = Osoby kontaktowe
field-colleagues = Współpracownicy
field-product = Produkt
field-on = Data
field-due-on = Termin
field-delivered-on = Data dostawy
field-broken-on = Data złamania
field-cancelled-on = Data odwołania
field-answered-on = Data odpowiedzi
field-resolved-on = Data załatwienia
field-opened-on = Początek relacji
field-lost-on = Data utraty
field-what = Treść obietnicy
field-subject = Temat
field-minutes = Minuty
field-sentiment = Ton
field-rating = Ocena
field-quantity = Ilość
field-price = Cena
field-total = Suma
field-currency = Waluta
field-weights = Wagi
field-rhythm = Oczekiwany rytm
field-value = Założenia wartości życiowej
field-text = Tekst
reason-empty = uzupełnij to pole.
reason-too-long =
    { $limit ->
        [one] wpisz najwyżej { $limit } znak.
        [few] wpisz najwyżej { $limit } znaki.
        [many] wpisz najwyżej { $limit } znaków.
       *[other] wpisz najwyżej { $limit } znaku.
    }
reason-too-low = podaj co najmniej { $low }.
reason-out-of-range = podaj wartość od { $low } do { $high }.
reason-taken = tej wartości używa już inny rekord; wybierz inną.
reason-unknown = w tej bazie nie ma takiego rekordu; wybierz ponownie.
reason-cycle = klient nie może być nadrzędny wobec samego siebie; wybierz innego.
reason-before = data nie może być wcześniejsza niż „{ $other }”.
reason-mixed-currencies = waluta musi być taka sama jak w reszcie zamówienia.
reason-changed-since = były tu późniejsze zmiany; cofnięcie starszej edycji by je usunęło.
reason-still-named =
    { $count ->
        [one] odwołuje się do tego jeszcze { $count } inny rekord; najpierw zmień ten rekord.
        [few] odwołują się do tego jeszcze { $count } inne rekordy; najpierw zmień te rekordy.
        [many] odwołuje się do tego jeszcze { $count } innych rekordów; najpierw zmień te rekordy.
       *[other] odwołuje się do tego jeszcze { $count } innego rekordu; najpierw zmień te rekordy.
    }

## Accounts

# Strona klientów: widoki, zmiana wielu, tablica.
views = Widoki
view-all = Wszyscy klienci
view-key = Klienci kluczowi
view-failing = Krytyczna kondycja
view-prospects = Potencjalni klienci
view-save = Zapisz ten widok
view-update = Zaktualizuj „{ $name }”
view-remove = Usuń ten widok
view-removed = Widok „{ $name }” usunięto. To, co pokazywał, nadal jest na ekranie.
columns = Kolumny
layout = Układ
layout-table = Tabela
layout-board = Tablica
grid-keys = Enter otwiera, F2 edytuje, spacja zaznacza.
grid-choose = Zaznacz: { $name }
grid-choose-all = Zaznacz wszystkich widocznych
edit-row = Edytuj: { $name }
bulk = Zmień zaznaczonych klientów
bulk-chosen =
    { $count ->
        [one] Zaznaczono { $count } klienta
        [few] Zaznaczono { $count } klientów
        [many] Zaznaczono { $count } klientów
       *[other] Zaznaczono { $count } klienta
    }
bulk-what = Co zmienić
bulk-to = Nowa wartość
bulk-tag = Etykieta
bulk-add-tag = Dodaj etykietę
bulk-remove-tag = Usuń etykietę
bulk-apply = Zastosuj
bulk-clear = Odznacz wszystkich
bulk-unchanged = Nie ma czego zmieniać: już tak jest.
board-help = Przeciągnij kartę do innej kategorii albo naciśnij jej uchwyt i wybierz klawiszami strzałek.
board-lifted = { $name }: { $tier }. Strzałki wybierają kategorię, Enter upuszcza, Escape anuluje.
board-move = Przenieś: { $name }
board-here = Przenieś tutaj
board-empty = Brak klientów
board-more =
    { $count ->
        [one] Pokaż jeszcze { $count }
        [few] Pokaż jeszcze { $count }
        [many] Pokaż jeszcze { $count }
       *[other] Pokaż jeszcze { $count }
    }

account-new = Nowy klient
account-number-optional = Numer klienta (opcjonalnie)
accounts-search = Szukaj nazwy, numeru, miasta lub osoby
accounts-none-match = Brak pasujących klientów
filters-clear = Wyczyść wyszukiwanie i filtry
filter-all = { $what }: wszystkie
field-stage = Status
column-name = Klient
column-tier = Kategoria
column-health = Kondycja
column-trend = Trend
column-value = Wartość życiowa
column-revenue = Przychody, 12 mies.
column-last-contact = Ostatni kontakt
rows-shown =
    { $count ->
        [one] { $count } wiersz
        [few] { $count } wiersze
        [many] { $count } wierszy
       *[other] { $count } wiersza
    }
scoring-waits =
    { $count ->
        [one] · { $count } klient czeka na przeliczenie
        [few] · { $count } klientów czeka na przeliczenie
        [many] · { $count } klientów czeka na przeliczenie
       *[other] · { $count } klienta czeka na przeliczenie
    }

## Today and welcome

value-assumes = Wartość życiowa zakłada zgodnie z zasadami marżę { $margin }, roczną retencję { $retention } i stopę dyskontową { $discount }:
welcome = Sprawdź, którzy klienci Cię potrzebują – i dlaczego
welcome-promise = Wszystko zostaje w tej przeglądarce: bez serwera, bez logowania. Przy każdej liczbie widać, skąd pochodzi, na ile jest pewna i co by ją zmieniło.
door-demo = Rozejrzyj się
door-demo-help = Mała, fikcyjna baza producenta pomp: milczący gigant, lojalny klient, który ciągle składa reklamacje, i rosnąca jednostka biznesowa. Wczytanie można cofnąć jednym krokiem.
door-demo-open = Otwórz bazę demo
demo-opened = Otwarto bazę demo.
door-import = Wczytaj swoich klientów
door-import-help = Pliki CSV z systemu ERP lub CRM: klienci, osoby kontaktowe, zamówienia, produkty i inne. Zanim cokolwiek się zmieni, zobaczysz skutki.
door-import-open = Importuj pliki
door-empty = Zacznij od zera
door-empty-help = Dodaj pierwszego klienta ręcznie; wystarczy nazwa.
as-of-past = Widzisz bazę według stanu na { $date }; z tą datą zapisze się też to, co wpiszesz.
as-of-offer = Ostatni wpis ma datę { $date }. Z dzisiejszej perspektywy u każdego klienta panuje cisza. Pokazać bazę według stanu na tamten dzień?
as-of-accept = Pokaż { $date }
attention-count =
    { $count ->
        [0] Żaden klient nie wymaga uwagi
        [one] { $count } klient wymaga uwagi
        [few] { $count } klientów wymaga uwagi
        [many] { $count } klientów wymaga uwagi
       *[other] { $count } klienta wymaga uwagi
    }
attention-how = Skąd ta kolejność?
attention-rule = Klient trafia na listę, gdy jest powód: coś jesteśmy mu winni (obietnica po terminie, zaległa reklamacja, spóźniona dostawa), umowa wkrótce czeka na decyzję, kończy się poziom ustawiony ręcznie, panuje nietypowa cisza, spadają zamówienia albo spada kondycja. O kolejności decyduje zagrożona wartość: wartość życiowa × (1 − kondycja ÷ 100). Jeśli wartość klienta nie jest znana, przyjmuje się medianę pozostałych. Wartość życiowa opiera się na założeniach z ustawień.
attention-too-early = Brak wpisów do { $date }
attention-none = Nic nie wymaga uwagi
attention-none-help = Żadna obietnica nie jest po terminie, żadna reklamacja nie czeka i żaden klient nie milczy nietypowo długo.
days-long =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
attention-overdue-promise =
    { $count ->
        [one] Nasza obietnica jest { $days } po terminie.
        [few] { $count } nasze obietnice są po terminie, największe opóźnienie: { $days }.
        [many] { $count } naszych obietnic jest po terminie, największe opóźnienie: { $days }.
       *[other] { $count } naszej obietnicy jest po terminie, największe opóźnienie: { $days }.
    }
attention-complaint-answered = Na reklamację udzielono odpowiedzi, ale na załatwienie czeka już { $days }.
attention-complaint-unanswered = Reklamacja czeka na odpowiedź już { $days }.
attention-overdue-delivery =
    { $count ->
        [one] Dostawa jest spóźniona o { $days }.
        [few] { $count } dostawy są spóźnione, największe opóźnienie: { $days }.
        [many] { $count } dostaw jest spóźnionych, największe opóźnienie: { $days }.
       *[other] { $count } dostawy jest spóźnione, największe opóźnienie: { $days }.
    }
attention-contract-notice =
    { $count ->
        [one] Umowa odnowi się, chyba że zostanie wypowiedziana. Do odnowienia: { $days }, na wypowiedzenie: { $within }.
       *[other] Umowy czekające wkrótce na decyzję: { $count }. Pierwsza odnowi się bez wypowiedzenia. Do odnowienia: { $days }, na wypowiedzenie: { $within }.
    }
attention-contract-runs-out =
    { $count ->
        [one] Umowa wygaśnie bez odnowienia. Pozostało: { $days }.
       *[other] Umowy czekające wkrótce na decyzję: { $count }. Pierwsza wygaśnie bez odnowienia. Pozostało: { $days }.
    }
attention-contract-ends =
    { $count ->
        [one] Umowę wypowiedziano. Do końca: { $days }.
       *[other] Umowy czekające wkrótce na decyzję: { $count }. Jedną wypowiedziano. Do końca: { $days }.
    }
attention-silence = Cisza trwa już { $days }; zwykle { $usual }. Prawdopodobieństwo takiej przerwy: { $odds } (zaskoczenie: { $bits } bitu).
attention-orders-falling = Zamówienia ({ $days }): { $orders }; oczekiwane: { $expected }. Prawdopodobieństwo tak małej liczby lub wartości: { $odds }.
attention-deteriorating = Kondycja spadła w ciągu 90 dni o { $points } pkt (± { $sd }).
attention-late-deliveries = Spóźnione dostawy: { $late } z { $total } (okres: { $days }).
attention-quiet-complaints =
    { $deliveries ->
        [one] Brak reklamacji na { $deliveries } dostawę, choć inni reklamują (prawdopodobieństwo { $odds }), a klient się wycofuje: to ostrzeżenie, nie powód do spokoju.
        [few] Brak reklamacji na { $deliveries } dostawy, choć inni reklamują (prawdopodobieństwo { $odds }), a klient się wycofuje: to ostrzeżenie, nie powód do spokoju.
        [many] Brak reklamacji na { $deliveries } dostaw, choć inni reklamują (prawdopodobieństwo { $odds }), a klient się wycofuje: to ostrzeżenie, nie powód do spokoju.
       *[other] Brak reklamacji na { $deliveries } dostawy, choć inni reklamują (prawdopodobieństwo { $odds }), a klient się wycofuje: to ostrzeżenie, nie powód do spokoju.
    }
attention-at-stake = Zagrożona wartość: { $amount }
attention-at-stake-unknown = Zagrożona wartość: nieznana
attention-at-stake-assumed = Zagrożona wartość: { $amount } (według mediany; wartość tego klienta nie jest znana)
attention-next-step = Teraz najwięcej da: { $step } (+{ $gain } pkt kondycji)
odds-one-in = 1 na { $n }
odds-below-million = mniej niż 1 na 1 000 000
step-talk = rozmowa z klientem
step-deliver-promise = spełnienie obietnicy spóźnionej o { $days }
step-answer-complaint = odpowiedź na reklamację, która czeka już { $days }
step-resolve-complaint = załatwienie reklamacji, która czeka już { $days }
step-win-order = zdobycie zamówienia typowej wielkości
health-of-100 = Kondycja { $value } na 100
log-touchpoint = Odnotuj kontakt
log-touchpoint-at = Odnotuj kontakt: { $name }
show-more = Pokaż więcej ({ $count })

## Portfolio and charts

chart-hint = Wskaż wykres albo przechodź po jego punktach klawiszami strzałek.
chart-hint-leads = Wskaż wykres albo przechodź po jego punktach klawiszami strzałek. Enter lub kliknięcie otwiera kartotekę klienta.
chart-save-svg = Zapisz jako SVG
chart-save-png = Zapisz jako PNG
portfolio-lead = Jak duża część przychodów zależy od niewielu klientów.
portfolio-period = Okres
portfolio-period-year = Ostatnie 12 miesięcy
portfolio-period-all = Cały okres
portfolio-figures = Kluczowe wskaźniki
portfolio-no-figure = –
portfolio-empty = Nie ma jeszcze klientów
portfolio-empty-help = Zaimportuj klientów i ich zamówienia; ta strona pokaże wtedy, jak duża część przychodów zależy od niewielu z nich.
portfolio-no-revenue = Brak przychodów w tym okresie
portfolio-no-revenue-help = Do { $date } nie znaleziono żadnego zamówienia z wartością. Wybierz inny okres lub inną datę albo zaimportuj zamówienia.
portfolio-show-all = Pokaż cały okres
portfolio-single = Wszystkie przychody pochodzą od jednego klienta. Poniższe wskaźniki nie powiedzą nic więcej.
portfolio-orders =
    { $count ->
        [one] { $count } zamówienie
        [few] { $count } zamówienia
        [many] { $count } zamówień
       *[other] { $count } zamówienia
    }
portfolio-evidence = Policzone, nie oszacowane: { $orders }, { $accounts }, od { $first } do { $last }, waluta { $currency }.
portfolio-evidence-none = Nie policzono żadnego zamówienia.
portfolio-left-out = Nieuwzględnione
portfolio-left-accounts =
    { $count ->
        [one] { $count } klient bez zamówień w tym okresie.
        [few] { $count } klientów bez zamówień w tym okresie.
        [many] { $count } klientów bez zamówień w tym okresie.
       *[other] { $count } klienta bez zamówień w tym okresie.
    }
portfolio-left-currency =
    { $count ->
        [one] { $count } zamówienie w walucie innej niż { $currency }: brak kursu wymiany.
        [few] { $count } zamówienia w walutach innych niż { $currency }: brak kursu wymiany.
        [many] { $count } zamówień w walutach innych niż { $currency }: brak kursu wymiany.
       *[other] { $count } zamówienia w walutach innych niż { $currency }: brak kursu wymiany.
    }
portfolio-left-amount =
    { $count ->
        [one] { $count } zamówienie bez podanej wartości.
        [few] { $count } zamówienia bez podanej wartości.
        [many] { $count } zamówień bez podanej wartości.
       *[other] { $count } zamówienia bez podanej wartości.
    }
portfolio-formula = Wzór
portfolio-source = Źródło
portfolio-basis = Podstawa
portfolio-source-lorenz = Lorenz, 1905
portfolio-source-gini = Gini, 1912
portfolio-source-hirschman = Hirschman, 1945
portfolio-source-own = Zwykłe dzielenie
portfolio-fifth = Udział największych { $part }
portfolio-fifth-says = Największe { $part } klientów przynosi { $share } przychodów.
portfolio-fifth-few = Jedna piąta klientów to mniej niż jeden klient; minimalna liczba klientów: { $least }.
portfolio-fifth-formula = Klientów szereguje się według przychodów, a przychody pierwszej piątej części dzieli przez wszystkie przychody. Gdy jedna piąta nie jest liczbą całkowitą, ostatni klient liczy się częściowo.
portfolio-bearers = Klienci przynoszący { $most }
portfolio-bearers-says =
    { $count ->
        [one] { $count } klient przynosi { $most } przychodów.
        [few] { $count } klientów przynosi { $most } przychodów.
        [many] { $count } klientów przynosi { $most } przychodów.
       *[other] { $count } klienta przynosi { $most } przychodów.
    }
portfolio-bearers-formula = Klientów dodaje się od największego, aż ich przychody osiągną ten udział.
portfolio-largest = Największy klient
portfolio-largest-says = Sam klient { $name } przynosi { $share } przychodów.
portfolio-largest-formula = Przychody od największego klienta ÷ wszystkie przychody.
portfolio-effective = Efektywna liczba klientów
portfolio-effective-says = Ryzyko rozkłada się tak, jakby liczba klientów równej wielkości wynosiła { $number }.
portfolio-effective-formula = Jeden ÷ wskaźnik Herfindahla–Hirschmana.
portfolio-gini = Współczynnik Giniego
portfolio-gini-says = Zero oznaczałoby, że wszyscy klienci przynoszą tyle samo; wartość bliska 1 – że nieliczni przynoszą niemal wszystko.
portfolio-gini-formula = Σ (2i − n − 1) · x ÷ (n · Σ x) dla n klientów uszeregowanych od najmniejszego; x to przychody od klienta na pozycji i. To dwukrotność pola między krzywą a linią równych udziałów.
portfolio-hhi = Wskaźnik Herfindahla–Hirschmana
portfolio-hhi-says = Wartość 1 oznaczałaby tylko jednego klienta; najmniejsza możliwa wartość przy tej liczbie klientów to { $least }.
portfolio-hhi-formula = Suma kwadratów udziałów wszystkich klientów.
portfolio-chart = Koncentracja przychodów
portfolio-chart-about = Klienci od największego do najmniejszego i ich łączny udział w przychodach. { $bearers } Im wyżej krzywa wznosi się nad przerywaną przekątną, tym więcej zależy od niewielu.
portfolio-chart-across = Udział klientów, od największego
portfolio-chart-up = Udział w przychodach, narastająco
portfolio-chart-equality = Równe udziały
portfolio-reached = { $most }: { $accounts }
portfolio-point = { $rank }. { $name }: { $share } przychodów, { $together } łącznie z większymi
portfolio-point-many =
    { $count ->
        [one] Największy klient, { $part } wszystkich, przynosi { $together } przychodów
        [few] { $count } największych klientów, { $part } wszystkich, przynosi { $together } przychodów
        [many] { $count } największych klientów, { $part } wszystkich, przynosi { $together } przychodów
       *[other] { $count } największego klienta, { $part } wszystkich, przynosi { $together } przychodów
    }
portfolio-table = Klienci według przychodów
portfolio-rank = Pozycja
portfolio-revenue = Przychody
portfolio-share = Udział
portfolio-cumulative = Narastająco
portfolio-more =
    { $count ->
        [one] Lista nie obejmuje { $count } mniejszego klienta z udziałem { $share } w przychodach.
        [few] Lista nie obejmuje { $count } mniejszych klientów z łącznym udziałem { $share } w przychodach.
        [many] Lista nie obejmuje { $count } mniejszych klientów z łącznym udziałem { $share } w przychodach.
       *[other] Lista nie obejmuje { $count } mniejszego klienta z łącznym udziałem { $share } w przychodach.
    }
portfolio-what-if = Co, jeśli klienci odejdą lub się połączą?
portfolio-what-if-about = Te same wskaźniki po takiej zmianie, jeśli nic innego się nie zmieni.
portfolio-measure = Wskaźnik
portfolio-now = Teraz
portfolio-then = Potem
portfolio-what-if-nothing = Nie zostałyby żadne przychody.

## Charts: profit, health, time

whale = Marża pokrycia klientów (krzywa wieloryba)
whale-peak = Szczyt: { $peak } ({ $accounts }).
whale-losses = Strata na nierentownych klientach ({ $accounts }): { $lost }.
whale-no-losses = Żaden klient nie przynosi strat.
whale-formula = Marża pokrycia = przychody − koszt towarów − koszt naszego czasu (Kaplan & Narayanan 2001).
whale-assumed = Koszt towarów nieznany dla { $share } przychodów; przyjęto tam marżę { $margin }.
whale-unpriced = Kontakty bez minut lub kosztu godziny, nieuwzględnione: { $count }.
whale-prospects = Potencjalni klienci bez zamówień, nieuwzględnieni: { $count }.
whale-nothing = Nie znamy jeszcze żadnych kosztów. Podaj koszt produktów albo minuty kontaktów i koszt godziny współpracowników.
whale-across = Klienci, od najbardziej zyskownego
whale-up = Marża pokrycia, narastająco
whale-point = { $rank }. { $name }: { $profit }, narastająco { $together }
whale-point-many = { $accounts }, od najbardziej zyskownego: { $together }
whale-table = Klienci według marży pokrycia
whale-goods = Koszt towarów
whale-serve = Koszt obsługi
whale-contribution = Marża pokrycia
whale-between = Pomiędzy, poza listą: { $accounts }.
standing = Kondycja i przychody
standing-about = Każda kropka to klient: przychody w poziomie, kondycja w pionie.
standing-tiers = W różnych kategoriach poziomy zaczynają się od różnych punktów, dlatego nie ma stref; każda kropka ma kolor poziomu swojego klienta.
standing-risk = Osłabiona lub krytyczna: { $accounts }, { $share } przychodów.
standing-no-risk = U nikogo nie jest osłabiona ani krytyczna.
standing-unknown = Osobno na dole, kondycja jeszcze nieznana: { $accounts }.
standing-across-root = Przychody, skala pierwiastkowa
standing-across-powers = Przychody, skala logarytmiczna
standing-point = { $name }: { $revenue }, kondycja: { $health }
standing-table = Klienci według przychodów i kondycji
day-range = { $from } – { $to }
strip = Ostatnie 24 miesiące
strip-about = { $days }: { $counts }.
strip-none = Brak wpisów: { $days }.
labelled = { $label }: { $value }
strip-point = { $lane }: { $count }, { $days }
strip-table = Zdarzenia według daty
strip-what = Zdarzenie
spark = Zamówienia miesięcznie
spark-about = Ostatni miesiąc: { $last }. Ostatnie 12 miesięcy: { $year }, poprzednie 12: { $before }.
spark-change = Zmiana: { $change }.
spark-point = { $days }: { $orders }
spark-table = Zamówienia według miesięcy
spark-span = Miesiąc
interval-95 = 95% pewności: od { $low } do { $high }
interval-estimate = Oszacowanie
interval-from = Od
interval-to = Do
interval-table = Przedziały w liczbach

## Settings

settings-sections = Sekcje tej strony
settings-health = Ocena kondycji
settings-health-help = Kondycja to średnia ważona jedenastu czynników. Wagi to kwestia oceny – Twojej. Nic się nie zmieni, dopóki nie zapiszesz zasad, a zapis można cofnąć.
settings-value = Wartość życiowa
settings-value-help = Baza zna przychody, ale nie zna marży i nie może wiedzieć, kto zostanie. Te cztery liczby są założeniami; opiera się na nich każda wartość życiowa.
settings-you = Ty i ta przeglądarka
settings-you-help = Te ustawienia zostają w tej przeglądarce i nie należą do bazy.
settings-team = Zespół
settings-team-help = Współpracownicy, którzy rozmawiają z klientami, składają obietnice i ich dotrzymują.
settings-catalogue = Katalog
settings-data = Dane
policy-unsaved = W zasadach są niezapisane zmiany.
policy-faults =
    { $count ->
        [one] Przed zapisaniem zasad popraw { $count } liczbę.
        [few] Przed zapisaniem zasad popraw { $count } liczby.
        [many] Przed zapisaniem zasad popraw { $count } liczb.
       *[other] Przed zapisaniem zasad popraw { $count } liczby.
    }
policy-save = Zapisz zasady
policy-discard = Odrzuć
weights = Wagi czynników
weights-of-posture = Dla klientów z modelem relacji
weights-standard = Przywróć wagi standardowe
weights-fault = Co najmniej jeden czynnik musi mieć wagę większą od zera.
retention-fault = Bez dyskonta retencja musi być niższa niż 100: klient utrzymany na zawsze byłby wart nieskończenie wiele.
currency-fault = podaj trzyliterowy kod, np. EUR.
rhythm = Rytm według kategorii
rhythm-help = Czego oczekuje się od klienta, dopóki nie ma własnego rytmu. Dłuższe przerwy liczą się jako cisza.
rhythm-contact = Dni między kontaktami
rhythm-order = Dni między zamówieniami
rhythm-of-tier = { $what }, kategoria: { $tier }
default-tier = Kategoria, jeśli jej nie podano
default-posture = Model relacji, jeśli go nie podano
default-help = Model relacji mówi, jak bliskiej współpracy chcesz; od niego zależą stosowane wagi i to, jak szybko wpisy tracą wagę.
delivery-tolerance = Dopuszczalne opóźnienie dostawy (dni)
delivery-tolerance-help = Dostawa spóźniona najwyżej o tyle dni względem oczekiwanego terminu nadal liczy się jako terminowa.
half-lives = Jak szybko wpisy tracą wagę
half-lives-help = Po tylu dniach to, co mówi wpis, liczy się w połowie, osobno dla każdego modelu relacji. Im krócej, tym więcej ważą ostatnie zdarzenia.
half-life-factor = Czynnik
half-life-of = Dni, po których wpis liczy się w połowie: { $factor }, model relacji: { $posture }
standard-days = Standard: { $days }
targets-help = Odpowiedź lub rozwiązanie po tym czasie liczy się na naszą niekorzyść, dzień po dniu. Reklamacja po terminie trafia na stronę „Dziś”.
target-answer = Dni na odpowiedź
target-resolve = Dni na rozwiązanie
bands-help = Od tylu punktów kondycji klient danej kategorii zalicza się do danego poziomu; poniżej najniższego kondycja jest krytyczna.
band-from = Punkty, od których klient ma poziom: { $band }, kategoria: { $tier }
back-to-standard = Przywróć standard
policy-file = Zasady w pliku
policy-file-help = Aby każda baza w firmie miała te same zasady. Plik wczytany tutaj tylko wypełnia pola: podgląd pokazuje, co by zmienił, a nic nie obowiązuje przed zapisaniem.
policy-file-out = Zapisz zasady do pliku (JSON)
policy-file-in = Zasady z pliku (JSON)
policy-file-draft = Zasady z pliku { $file } stoją w polach jako szkic. Obejrzyj podgląd, potem je zapisz lub odrzuć.
policy-file-same = Plik { $file } mówi to, co już obowiązuje. Nic nie zmieniono.
policy-file-other = Plik { $file } nie zawiera zasad programu Rapport. Nic nie zmieniono; wybierz plik utworzony przyciskiem „Zapisz zasady do pliku”.
policy-file-shape = Części zasad z pliku { $file } nie da się odczytać. Nic nie zmieniono. Do zgłoszenia błędu: { $cause }
policy-file-refused = Pliku { $file } nie przyjęto: { $field }, { $reason }. Nic nie zmieniono; popraw plik lub utwórz go ponownie.
field-targets = Terminy dla reklamacji
field-bands = Poziomy kondycji
effect = Co by się zmieniło
effect-bands = Klienci według poziomu kondycji, teraz i po zmianie
effect-now = Teraz
effect-then = Po zmianie
effect-change = Zmiana
effect-movers = Największe zmiany, najpierw zmiany poziomu
effect-none = Ocena żadnego klienta by się nie zmieniła.
effect-changed =
    { $count ->
        [0] Żaden klient nie zmieniłby poziomu, ale wyniki by się zmieniły.
        [one] { $count } klient zmieniłby poziom.
        [few] { $count } klientów zmieniłoby poziom.
        [many] { $count } klientów zmieniłoby poziom.
       *[other] { $count } klienta zmieniłoby poziom.
    }
effect-sample = Sprawdzono { $compared } z { $total } klientów, od najcenniejszych.
effect-all =
    { $count ->
        [0] Nie ma jeszcze klientów, na których można to sprawdzić.
        [one] Sprawdzono na jedynym kliencie.
        [few] Sprawdzono na wszystkich { $count } klientach.
        [many] Sprawdzono na wszystkich { $count } klientach.
       *[other] Sprawdzono na { $count } klienta.
    }
effect-moves = Kondycja teraz { $before }, po zmianie { $after }
clv-margin = Marża, % przychodów
clv-margin-help = To, co zostaje z przychodów po odjęciu kosztów towaru i obsługi klienta. Przyjmowana jednakowo dla wszystkich klientów.
clv-retention = Retencja, % rocznie
clv-retention-help = Prawdopodobieństwo, że tegoroczny klient kupi także w przyszłym roku. Policz, ilu zeszłorocznych klientów kupiło ponownie.
clv-strength = Pewność retencji (liczba klientów)
clv-strength-help = Z doświadczeń z iloma klientami wynika ta retencja: 20, jeśli podstawą oceny było około dwudziestu klientów. Im mniej, tym szerszy przedział każdej wartości życiowej.
clv-discount = Stopa dyskontowa, % rocznie
clv-discount-help = O ile pieniądze za rok są warte mniej niż dziś: koszt kapitału wraz z ryzykiem działalności.
book-currency = Waluta bazy
book-currency-help = Dla nowych kwot. Zamówienia zachowują swoją walutę; niczego się nie przelicza.
clv-total = Wartość życiowa całej bazy
clv-no-orders = Żaden klient nie złożył zamówienia w ostatnim roku, więc nie ma jeszcze czego wyceniać.
clv-total-help = Roczna marża × retencja ÷ (1 + stopa dyskontowa − retencja), suma dla wszystkich klientów. Przedział obejmuje 90% możliwych rzeczywistych wartości retencji; marżę i stopę dyskontową przyjmuje się w podanej wysokości. Najbardziej zawęziłyby go przychody z większej liczby lat i własna retencja.
clv-from-to = { $before } → { $after }
clv-basis =
    { $count ->
        [one] Z przychodów { $revenue } od { $count } klienta w ostatnich 365 dniach
        [few] Z przychodów { $revenue } od { $count } klientów w ostatnich 365 dniach
        [many] Z przychodów { $revenue } od { $count } klientów w ostatnich 365 dniach
       *[other] Z przychodów { $revenue } od { $count } klienta w ostatnich 365 dniach
    }
clv-range = Przedział 90%: od { $low } do { $high }
you-who = Kto korzysta z aplikacji
you-nobody = Nikt konkretny
density = Gęstość widoku
density-compact = Zwarta
density-comfortable = Wygodna
colleague-new = Nowy współpracownik
colleague-edit = Edytuj współpracownika
colleague-edit-named = Edytuj: { $name }
colleague-delete-named = Usuń: { $name }
colleague-title = Stanowisko
colleague-function = Dział
team-none = Nie ma jeszcze współpracowników. Dodaj osoby, które rozmawiają z klientami; będzie je można wskazać w obietnicach i kontaktach.
catalogue-none = Nie ma jeszcze produktów. Zaimportuj plik z produktami, aby wypełnić katalog.
catalogue-search = Szukaj numeru artykułu lub nazwy
catalogue-none-match = Brak pasujących produktów
data-out = Zapis do pliku
data-out-help = Plik bazy zawiera wszystko i można go wczytać tutaj lub w innej przeglądarce. Plik klientów otworzysz w każdym arkuszu kalkulacyjnym; zawiera kondycję i wartość życiową na wybrany dzień.
data-out-book = Zapisz bazę (JSON)
data-out-accounts = Zapisz klientów (CSV)
data-file-made = Plik { $file } przekazano do pobranych plików przeglądarki.
data-file-failed = Przeglądarka nie utworzyła pliku { $file }. Sama baza jest nienaruszona.
data-in = Wczytanie pliku bazy
data-in-help = Baza z pliku zastąpi tę, która jest tutaj. Najpierw zobaczysz, co zawiera; potem można to cofnąć jednym krokiem.
data-in-choose = Plik bazy (JSON)
data-in-replace = Zastąp bazę
data-in-holds = Zawartość pliku { $file } w porównaniu z tym, co jest tu teraz:
data-in-here = Tutaj
data-in-file = W pliku
data-in-unreadable = Nie udało się odczytać pliku { $file }. Niczego nie zmieniono; wybierz go ponownie.
data-in-broken = Plik { $file } jest uszkodzony albo nie jest plikiem JSON: odczyt zatrzymał się w wierszu { $line }, kolumnie { $column }. Niczego nie zmieniono.
data-in-no-book = Plik { $file } nie jest bazą aplikacji Rapport. Niczego nie zmieniono. Do tabel służy import.
data-in-newer = Plik { $file } zapisała nowsza wersja aplikacji Rapport. Niczego nie zmieniono; odśwież stronę, aby pobrać tę wersję.
data-in-record = Nie można odczytać rekordu w pliku { $file }, wiersz { $line }, kolumna { $column }: { $cause }. Niczego nie zmieniono.
holds-orders = Zamówienia
holds-touchpoints = Kontakty
holds-promises = Obietnice
holds-complaints = Reklamacje
holds-products = Produkty
data-import = Import tabel
data-import-help = Dodaj klientów, osoby kontaktowe, zamówienia i inne dane z plików CSV z innych systemów.
delete-all = Usuń wszystko
delete-all-help = Usuwa wszystkich klientów, współpracowników i produkty oraz przywraca domyślne zasady. Można to cofnąć do zamknięcia tej karty; później dane przywróci tylko plik bazy.
delete-all-open = Usuń wszystko
delete-all-word = usuń
delete-all-type = Wpisz „{ $word }”, aby potwierdzić
delete-all-what =
    { $count ->
        [one] Usunięty zostanie { $count } klient i wszystko, co o nim zapisano. Jeśli dane mogą się jeszcze przydać, najpierw zapisz bazę do pliku.
        [few] Usuniętych zostanie { $count } klientów i wszystko, co o nich zapisano. Jeśli dane mogą się jeszcze przydać, najpierw zapisz bazę do pliku.
        [many] Usuniętych zostanie { $count } klientów i wszystko, co o nich zapisano. Jeśli dane mogą się jeszcze przydać, najpierw zapisz bazę do pliku.
       *[other] Usunięte zostanie { $count } klienta i wszystko, co o nich zapisano. Jeśli dane mogą się jeszcze przydać, najpierw zapisz bazę do pliku.
    }

## Merge

merge = Scalenie z plikiem współpracownika
merge-help = Przejmuje z pliku bazy innej osoby to, czego nie ma w Twojej bazie. Bez Twojej decyzji nic nie zostanie nadpisane ani przywrócone; całość można cofnąć jednym krokiem.
merge-choose = Plik bazy współpracownika (JSON)
merge-same = Plik { $file } nie zawiera nic nowego. Nie ma czego scalać.
merge-preview = Wynik scalenia z plikiem { $file }
merge-older = Nowsze tutaj
merge-conflicts = Konflikty
merge-conflicts-help = Zmienione po obu stronach. Co ma obowiązywać?
merge-erased-here = Usunięte tutaj
merge-erased-here-help = Usunięte u Ciebie, nadal obecne w pliku.
merge-erased-there = Usunięte w pliku
merge-erased-there-help = Usunięte w pliku, nadal obecne tutaj.
merge-learned =
    { $count ->
        [one] Odnotowano jeszcze { $count } usunięcie z pliku.
        [few] Odnotowano jeszcze { $count } usunięcia z pliku.
        [many] Odnotowano jeszcze { $count } usunięć z pliku.
       *[other] Odnotowano jeszcze { $count } usunięcia z pliku.
    }
merge-all = Wszystkie
merge-mine = Moje
merge-theirs = Z pliku
merge-both = Oba
merge-away = Pozostaw usunięte
merge-return = Przywróć
merge-keep = Zachowaj
merge-erase = Usuń także tutaj
merge-gone = Usunięte
merge-other = Inne szczegóły
merge-do = Scal
merge-left =
    { $count ->
        [one] Pominięto { $count } rekord:
        [few] Pominięto { $count } rekordy:
        [many] Pominięto { $count } rekordów:
       *[other] Pominięto { $count } rekordu:
    }

## Storage and backups

settings-storage = Pamięć i kopie zapasowe
safety-good = Twoja baza jest bezpieczna.
safety-look =
    { $count ->
        [one] Baza jest zapisana; { $count } punkt wymaga uwagi.
        [few] Baza jest zapisana; { $count } punkty wymagają uwagi.
        [many] Baza jest zapisana; { $count } punktów wymaga uwagi.
       *[other] Baza jest zapisana; { $count } punktu wymaga uwagi.
    }
safety-risk = Twoja baza jest zagrożona: zobacz poniżej.
safety-empty = Nic jeszcze nie wprowadzono, więc nic nie może przepaść.
state-good = Dobrze
state-look = Wymaga uwagi
state-risk = Zagrożenie
state-untold = Nie wiadomo
safety-copies = Kopie w tej przeglądarce
safety-twice = Każda zmiana jest zapisywana dwa razy: w bazie danych przeglądarki i w jej pamięci lokalnej.
safety-pages = Strony: { $pages }. Numer zapisu: { $generation }.
safety-overflow = Tylko w bazie danych, z braku miejsca: { $count }.
safety-healed = Odzyskane z drugiej kopii przy tym uruchomieniu: { $count }.
safety-room = Miejsce
safety-room-used = Zajęto { $used } MB z około { $quota } MB ({ $share }).
storage-used = Zajęto { $used } z około { $quota } jednostek ({ $share }). Jednostka to miejsce na jedną literę.
storage-blocked = Ta przeglądarka nie pozwala aplikacji Rapport niczego przechowywać. Wprowadzone dane przepadną po zamknięciu tej karty.
safety-lasting = Trwałość przy braku miejsca na dysku
safety-lasting-promised = Przeglądarka obiecała, że sama nie usunie bazy.
safety-lasting-no = Przeglądarka może usunąć bazę. Poproś o jej zachowanie.
safety-lasting-asked = Prośba wysłana. Jeśli przeglądarka zadaje pytanie, odpowiedz na nie; tymczasem można pracować dalej.
safety-lasting-declined = Przeglądarka niczego nie obiecała. Wiele z nich robi to, gdy witryna jest często używana lub zainstalowana; do tego czasu polegaj na plikach kopii zapasowej.
safety-lasting-untold = Ta przeglądarka tego nie ujawnia. Polegaj na plikach kopii zapasowej.
safety-ask = Poproś przeglądarkę o zachowanie bazy
safety-file = Plik kopii zapasowej
safety-file-none = Jeszcze go nie ma. Tylko plik przetrwa tę przeglądarkę, a przechowywany gdzie indziej – także ten komputer.
safety-file-chosen = Ostatni zapis: { $age }, { $file }.
safety-file-download = Ostatnio przekazano do pobranych: { $age }, { $file }.
safety-file-same = Od tego czasu nic się nie zmieniło.
safety-file-changed = Od tego czasu baza się zmieniła.
safety-private = Okno prywatne
safety-private-help = Okno prywatne (incognito) traci bazę po zamknięciu, a żadna strona nie wie na pewno, że w nim działa. Pracuj w zwykłym oknie.
safety-week = Reguła siedmiu dni
safety-week-help = Ten rodzaj przeglądarki (Safari) usuwa dane witryny po siedmiu dniach używania bez jej odwiedzenia. Otwieraj Rapport co najmniej raz w tygodniu albo dodaj go do ekranu początkowego lub Docka i zapisuj pliki kopii zapasowej.
file-backup-save = Zapisz plik kopii zapasowej
file-backup-again = Zapisz ponownie w pliku { $file }
file-backup-other = Zapisz w innym pliku
file-backup-done = Bazę zapisano w pliku { $file }.
file-backup-failed = Nie udało się zapisać pliku { $file }. Sama baza jest nienaruszona; zezwól na zapis albo wybierz inny plik.
backups = Codzienne kopie
backups-help = Przed pierwszą zmianą dnia baza jest zachowywana w obecnym stanie; w tej przeglądarce pozostaje siedem ostatnich takich dni.
backups-none = Jeszcze ich nie ma. Pierwsza powstanie przy jednej z najbliższych zmian.
backups-once = Ta przeglądarka nie ma bazy danych na codzienne kopie. Zapisuj zamiast nich pliki kopii zapasowej.
backup-of = Przed pierwszą zmianą z dnia { $date } ({ $age })
backup-look = Zobacz
backup-look-at = Zobacz kopię z dnia { $date }
backup-reading = Odczytywanie kopii…
backup-gone = Nie udało się odczytać tej kopii. Niczego nie zmieniono.
backup-holds = Baza przed pierwszą zmianą z dnia { $date } w porównaniu z bazą tutaj:
backup-lost = Utracone strony tej kopii: { $count }. Brakuje tego, co zawierały.
backup-then = Wtedy
backup-bring = Przywróć tę bazę
backup-brought = Wcześniejsza baza została przywrócona.
compare-accounts = W porównaniu z nią w bazie tutaj są klienci:
compare-added = Dodani: { $count }
compare-changed = Zmienieni: { $count }
compare-removed = Usunięci: { $count }
compare-more = jeszcze { $count }
compare-same = Nie ma żadnych różnic.
compare-beside = Różnią się też zespół, katalog lub zasady.
remind-none = Ta baza nie ma jeszcze pliku kopii zapasowej.
remind-old = Ostatni plik kopii zapasowej: { $age }. Od tego czasu baza się zmieniła.
remind-open = Zapisz plik
remind-later = Przypomnij za tydzień

## Recovery

recover = Odzyskiwanie
recover-happened = Rapport zatrzymał się z powodu własnego błędu. Powrót do aplikacji jest bezpieczny; jeśli zatrzyma się ponownie, zapisz wszystko do pliku i zacznij od nowa.
recover-purpose = Ta strona odczytuje zapisane dane bez otwierania bazy – na wypadek, gdy aplikacja się nie uruchamia albo skierowało Cię tu ostrzeżenie.
recover-nothing-deleted = Niczego nie usunięto.
recover-last-words = Ostatni komunikat aplikacji
recover-back = Wróć do aplikacji
recover-blocked = Ta przeglądarka nie pozwala aplikacji Rapport czytać ani zapisywać danych, więc nie ma tu czego odzyskiwać. Zezwól tej witrynie na przechowywanie danych i odśwież stronę.
recover-full = Pamięć przeglądarki jest pełna, więc nie udało się tego zrobić. Zapisz wszystko do pliku, zwolnij miejsce i spróbuj ponownie. Zapisane dane są nienaruszone.
recover-gone = Tego już tu nie ma. Odśwież stronę, aby zobaczyć, co jest.
recover-no-file = Przeglądarka nie utworzyła pliku. Zapisane dane są nienaruszone.
recover-save = Zapisz wszystko do pliku
recover-save-help =
    { $count ->
        [0] W tej przeglądarce nic nie zapisano.
        [one] { $count } zapisany tekst, dokładnie taki jak w tej przeglądarce, uszkodzony lub nie. Zachowaj plik: osoba znająca format może z niego odtworzyć bazę.
        [few] { $count } zapisane teksty, dokładnie takie jak w tej przeglądarce, uszkodzone lub nie. Zachowaj plik: osoba znająca format może z niego odtworzyć bazę.
        [many] { $count } zapisanych tekstów, dokładnie takich jak w tej przeglądarce, uszkodzonych lub nie. Zachowaj plik: osoba znająca format może z niego odtworzyć bazę.
       *[other] { $count } zapisanego tekstu, dokładnie takiego jak w tej przeglądarce, uszkodzonego lub nie. Zachowaj plik: osoba znająca format może z niego odtworzyć bazę.
    }
recover-save-do = Zapisz do pliku
recover-aside = Odłożone strony
recover-aside-help = Uszkodzone strony bazy, które odłożono, a nie usunięto.
recover-aside-one =
    { $units ->
        [one] { $name }, { $units } jednostka
        [few] { $name }, { $units } jednostki
        [many] { $name }, { $units } jednostek
       *[other] { $name }, { $units } jednostki
    }
recover-download = Pobierz
recover-download-named = Pobierz: { $name }
recover-kept = Odłożone bazy
recover-kept-help = Bazy odłożone przy zaczynaniu od nowa. Przywrócenie jednej z nich odkłada z kolei obecną bazę.
recover-kept-one =
    { $pages ->
        [one] Odłożono { $moment }, { $pages } strona
        [few] Odłożono { $moment }, { $pages } strony
        [many] Odłożono { $moment }, { $pages } stron
       *[other] Odłożono { $moment }, { $pages } strony
    }
recover-bring-back = Przywróć
recover-bring-back-of = Przywróć bazę odłożoną { $moment }
recover-clean = Zacznij od nowa
recover-clean-help = Otwiera aplikację z pustą bazą. Obecna baza zostaje w tej przeglądarce i można ją przywrócić na tej stronie.
recover-clean-ask = Zacznij od nowa…
recover-clean-sure = Zacząć z pustą bazą i odłożyć obecną?
recover-clean-do = Tak, zacznij od nowa
## Dossier

dossier-tabs = Części kartoteki
dossier-facts = Osoby i szczegóły
dossier-details = Szczegóły
dossier-tags = Etykiety
dossier-act-on = { $action }: { $what }
tab-overview = Przegląd
tab-timeline = Oś czasu
tab-promises = Obietnice
tab-complaints = Reklamacje
tab-orders = Zamówienia
tab-open = (otwarte: { $count })
interval-80 = 80% pewności: od { $low } do { $high }
choice-none = Nie podano
edit-record = Edycja: { $record }
account-edit = Edytuj klienta
account-delete = Usuń klienta
account-delete-question = Usunąć klienta { $name } wraz z całą kartoteką (osoby kontaktowe: { $contacts }, kontakty: { $touchpoints }, zamówienia: { $orders }, obietnice: { $promises }, reklamacje: { $complaints }, umowy: { $contracts }, inne wpisy: { $others })?
account-delete-undo = Dopóki ta strona jest otwarta, można to cofnąć poleceniem „Cofnij”. Dla pewności wyeksportuj najpierw plik w ustawieniach.
contact-add = Dodaj osobę
contacts-none = Nikogo tu jeszcze nie znamy. Dodaj osoby, z którymi rozmawiasz, i ich wpływ na decyzję: według niego ocenia się więzi.
family = Grupa
parent-none = Brak
kind-headquarters = Centrala
kind-unit = Jednostka biznesowa
kind-site = Lokalizacja
entries-later =
    { $count ->
        [one] Ukryto { $count } wpis po dacie „Stan na”.
        [few] Ukryto { $count } wpisy po dacie „Stan na”.
        [many] Ukryto { $count } wpisów po dacie „Stan na”.
       *[other] Ukryto { $count } wpisu po dacie „Stan na”.
    }

## Dossier: fields

ask-address = Adres
ask-amount = Kwota
ask-attitude = Nastawienie do nas
ask-cause = Przyczyna
ask-channel = Kanał
ask-city = Miasto
ask-complaint-on = Data zgłoszenia
ask-country = Kraj
ask-deliverer = Kto realizuje
ask-accountable = Kto odpowiada za całość
ask-promise-contact = Osoba po stronie klienta
ask-department = Dział odpowiedzialny
ask-direction = Kierunek
ask-discount = Rabat
ask-email = E-mail
ask-job = Stanowisko
ask-kept-on = Data dotrzymania
ask-kind = Rodzaj
ask-made-on = Data obietnicy
ask-note = Notatka
ask-phone = Telefon
ask-postal-code = Kod pocztowy
ask-posture = Model relacji
ask-power = Wpływ na decyzję
ask-region = Region
ask-segment = Segment
ask-side = Czyja obietnica
ask-street = Ulica
ask-tags = Etykiety, rozdzielone przecinkami
ask-wallet = Udział w portfelu zakupowym (%)
ask-website = Strona WWW
power-1 = 1 – prawie bez wpływu
power-2 = 2 – głos doradczy
power-3 = 3 – realny wpływ
power-4 = 4 – decyduje z innymi
power-5 = 5 – decyduje samodzielnie
power-unrated = Wpływ jeszcze nieoceniony
attitude-opponent = Przeciwnik
attitude-doubtful = Sceptyk
attitude-neutral = Osoba neutralna
attitude-friendly = Zwolennik
attitude-champion = Orędownik

## Dossier: quick entry

quick-title = Nowy wpis
quick-mode = Rodzaj wpisu
quick-who =
    { $count ->
        [0] Kto uczestniczył
        [one] Kto uczestniczył ({ $count } osoba)
        [few] Kto uczestniczył ({ $count } osoby)
        [many] Kto uczestniczył ({ $count } osób)
       *[other] Kto uczestniczył ({ $count } osoby)
    }
quick-key = N
quick-ties-hint = Zaznacz też współpracownika: więzi ocenia się tylko tam, gdzie wskazano obie strony.
quick-key-help = przenosi tutaj, Enter zapisuje
health-rose = Zapisano. Kondycja wzrosła z { $before } do { $now } (+{ $change }).
health-fell = Zapisano. Kondycja spadła z { $before } do { $now } (−{ $change }).
health-unmoved = Zapisano. Kondycja bez zmian: { $now }.

## Dossier: health explained

health-explained = Skąd ta kondycja
health-weights = Wagi w ustawieniach
health-fresh = O tym kliencie nic jeszcze nie zapisano, więc jego kondycja jest nieznana: 50 oznacza tu brak wiedzy, a nie ocenę. Odnotuj powyżej ostatnią rozmowę, dodaj osobę kontaktową z wpływem na decyzję i wprowadź ostatnie zamówienia.
health-basis = Kondycja to { $value } ± { $sd } na 100. Na wpisach opiera się { $share } wagi; reszta jest nieznana i liczy się jako środek skali.
health-basis-whole = Kondycja to { $value } ± { $sd } na 100. Wpisy mówią o każdym czynniku, który ma wagę.
health-posture = Zastosowano wagi i okresy połowicznego zaniku modelu relacji „{ $posture }”.
health-trend =
    { $days ->
        [one] { $days } dzień temu { $then }, teraz { $now }: { $delta } ± { $sd } ({ $trend }).
        [few] { $days } dni temu { $then }, teraz { $now }: { $delta } ± { $sd } ({ $trend }).
        [many] { $days } dni temu { $then }, teraz { $now }: { $delta } ± { $sd } ({ $trend }).
       *[other] { $days } dnia temu { $then }, teraz { $now }: { $delta } ± { $sd } ({ $trend }).
    }
health-lever = Najwięcej do zyskania wśród tego, co znane: { $factor }, do { $points } pkt.
health-informative = Najbardziej pomogłoby lepsze poznanie jednej rzeczy: { $factor }, teraz ± { $points } pkt.
health-moves = Co dziś podniosłoby ją najbardziej
health-moves-none = Nic, co można zrobić dziś, by jej nie podniosło.
health-factors = Jedenaście czynników
health-factors-order = Najpierw te, które najmocniej ciągną w dół. Każdy czynnik mieści się między 0% (źle) a 100% (dobrze), z jednym odchyleniem standardowym w każdą stronę.
factor-unknown = Nieznany
factor-weight = Waga { $weight }; kosztuje { $points } pkt ze 100.
factor-weightless = Ten model relacji nie nadaje mu wagi.
factor-weight-unknown = Waga { $weight }; nieznany czynnik liczy się jako środek skali.
mean-and-sd = { $mean } ± { $sd }
points-lost = −{ $points } pkt
points-to-gain = może dodać do { $points } pkt
why-factor = Dlaczego? { $factor }
evidence-count = Najbardziej znaczące wpisy ({ $shown } z { $total }):
evidence-none = Brak wpisów na ten temat.
divergence = Te sygnały sobie przeczą: „{ $good }” – wyżej, „{ $bad }” – wyraźnie niżej (różnica: { $z } odchylenia standardowego). Przyjrzyj się bliżej.
signal-rest = Pozostałe czynniki razem
share-with-range = { $share } (od { $low } do { $high })
detail-silence =
    { $days ->
        [one] Cisza trwa { $days } dzień; mediana przerw klienta w dniach: { $usual }. Prawdopodobieństwo tak długiej przerwy: { $odds } (zaskoczenie: { $bits } bitu).
        [few] Cisza trwa { $days } dni; mediana przerw klienta w dniach: { $usual }. Prawdopodobieństwo tak długiej przerwy: { $odds } (zaskoczenie: { $bits } bitu).
        [many] Cisza trwa { $days } dni; mediana przerw klienta w dniach: { $usual }. Prawdopodobieństwo tak długiej przerwy: { $odds } (zaskoczenie: { $bits } bitu).
       *[other] Cisza trwa { $days } dnia; mediana przerw klienta w dniach: { $usual }. Prawdopodobieństwo tak długiej przerwy: { $odds } (zaskoczenie: { $bits } bitu).
    }
detail-silence-none = Klient odezwał się właśnie tego dnia; mediana jego przerw w dniach: { $usual }.
detail-silence-never =
    { $days ->
        [one] Brak kontaktu ze strony klienta, choć relacja trwa { $days } dzień. Prawdopodobieństwo tak długiej przerwy przy oczekiwanym rytmie: { $odds } (zaskoczenie: { $bits } bitu).
        [few] Brak kontaktu ze strony klienta, choć relacja trwa { $days } dni. Prawdopodobieństwo tak długiej przerwy przy oczekiwanym rytmie: { $odds } (zaskoczenie: { $bits } bitu).
        [many] Brak kontaktu ze strony klienta, choć relacja trwa { $days } dni. Prawdopodobieństwo tak długiej przerwy przy oczekiwanym rytmie: { $odds } (zaskoczenie: { $bits } bitu).
       *[other] Brak kontaktu ze strony klienta, choć relacja trwa { $days } dnia. Prawdopodobieństwo tak długiej przerwy przy oczekiwanym rytmie: { $odds } (zaskoczenie: { $bits } bitu).
    }
detail-promises = Dotrzymujemy { $share } obietnic danych klientowi (90% pewności: od { $low } do { $high }). Otwarte: { $open }, w tym po terminie: { $overdue }.
detail-ties =
    { $members ->
        [one] Aktywne więzi obejmują { $breadth } wpływu na decyzję ({ $members } oceniona osoba); za 30 dni, jeśli nic się nie zrobi: { $forecast }.
        [few] Aktywne więzi obejmują { $breadth } wpływu na decyzję ({ $members } ocenione osoby); za 30 dni, jeśli nic się nie zrobi: { $forecast }.
        [many] Aktywne więzi obejmują { $breadth } wpływu na decyzję ({ $members } ocenionych osób); za 30 dni, jeśli nic się nie zrobi: { $forecast }.
       *[other] Aktywne więzi obejmują { $breadth } wpływu na decyzję ({ $members } ocenionej osoby); za 30 dni, jeśli nic się nie zrobi: { $forecast }.
    }
detail-complaints = Odpowiedzi w terminie: { $answered }; załatwione w terminie: { $resolved }. Brak otwartych reklamacji.
detail-complaints-open = { $count ->
        [one] { $count } reklamacja jest otwarta od
        [few] { $count } reklamacje są otwarte, najstarsza od
        [many] { $count } reklamacji jest otwartych, najstarsza od
       *[other] { $count } reklamacji jest otwarte, najstarsza od
    } { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }; cel: { $target ->
        [one] { $target } dzień
        [few] { $target } dni
        [many] { $target } dni
       *[other] { $target } dnia
    }. Odpowiedzi w terminie: { $answered }; załatwione w terminie: { $resolved }.
detail-service = W terminie: { $on_time }; bez wad: { $sound } (przedziały 90%).
detail-service-on-time = W terminie: { $on_time } (przedział 90%). Nie odnotowano, czy dostawy były bez wad.
detail-momentum =
    { $days ->
        [one] Dni z zamówieniami (okres: { $days } dzień): { $orders }; oczekiwane: { $expected }. Prawdopodobieństwo tak małej liczby lub wartości: { $odds }.
        [few] Dni z zamówieniami (okres: { $days } dni): { $orders }; oczekiwane: { $expected }. Prawdopodobieństwo tak małej liczby lub wartości: { $odds }.
        [many] Dni z zamówieniami (okres: { $days } dni): { $orders }; oczekiwane: { $expected }. Prawdopodobieństwo tak małej liczby lub wartości: { $odds }.
       *[other] Dni z zamówieniami (okres: { $days } dnia): { $orders }; oczekiwane: { $expected }. Prawdopodobieństwo tak małej liczby lub wartości: { $odds }.
    }
detail-momentum-value = Wartość względem oczekiwań: { $share }.
detail-sentiment = Ważony ton: { $tone } w skali od −2 do 2; liczba kontaktów: około { $count }.
leverage-unknown = Zależność jednej ze stron jest całkiem nieznana.
leverage-uncertain = O zależności jednej ze stron wiadomo za mało, aby wskazać silniejszą.
leverage-loose = Żadna ze stron zbytnio nie potrzebuje drugiej.
leverage-ours = Klient potrzebuje nas bardziej niż my jego.
leverage-theirs = Potrzebujemy klienta bardziej niż on nas.
leverage-balanced = Obie strony potrzebują się w równym stopniu.
says-contact-from-them = Klient skontaktował się z nami.
says-contact-mutual = Rozmowa z klientem.
says-promise-overdue =
    { $days ->
        [one] Nasza obietnica jest { $days } dzień po terminie.
        [few] Nasza obietnica jest { $days } dni po terminie.
        [many] Nasza obietnica jest { $days } dni po terminie.
       *[other] Nasza obietnica jest { $days } dnia po terminie.
    }
says-tie =
    { $count ->
        [one] Kontakt z { $count } decydentem.
        [few] Kontakt z { $count } decydentami.
        [many] Kontakt z { $count } decydentami.
       *[other] Kontakt z { $count } decydenta.
    }
says-delivery-overdue =
    { $days ->
        [one] Dostawa jest spóźniona o { $days } dzień.
        [few] Dostawa jest spóźniona o { $days } dni.
        [many] Dostawa jest spóźniona o { $days } dni.
       *[other] Dostawa jest spóźniona o { $days } dnia.
    }
says-delivery-defective = Dostarczono z wadą.
says-tone = Ton: { $tone }.
missing-contacts = Brak kontaktów ze strony klienta i brak daty początku relacji. Odnotuj kontakt albo podaj, kiedy zaczęła się relacja.
missing-too-soon = Klient jeszcze się nie odezwał, ale relacja jest zbyt młoda, by to coś znaczyło. Odnotuj pierwszą rozmowę.
missing-nothing-due = Nie minął jeszcze termin żadnej naszej obietnicy. Zapisz, co obiecano, wraz z terminem.
missing-ties = Nikt z decydentów nie miał kontaktu z naszym współpracownikiem. Odnotuj kontakt i zaznacz uczestników po obu stronach.
missing-power = Nikomu nie przypisano wpływu na decyzję. Podaj go, edytując osobę kontaktową.
missing-complaints = Żadna reklamacja nie daje jeszcze informacji. Zapisz następną wraz z datą odpowiedzi.
missing-deliveries = Brak dostaw z oczekiwanym terminem. Wprowadź zamówienia z terminem oczekiwanym i datą dostawy.
missing-invoices = Nie minął jeszcze termin żadnej faktury. Dodaj lub zaimportuj faktury na stronie „Zamówienia i umowy”.
missing-orders = Nie ma jeszcze zamówień. Wprowadź ostatnie zamówienia albo je zaimportuj.
missing-too-few-orders = Pierwsze zamówienie jest zbyt świeże, by ujawnić rytm. Pokaże się z czasem.
missing-survey = Nie znamy odpowiedzi, zachowania ani czasu spotkań. Podaj, co o nich wiesz, na stronie „Relacja”.
missing-rating = Nie wiadomo, kto kogo potrzebuje. Oceń to na stronie „Relacja”.
missing-lost = Klient jest utracony: nie ma wartości życiowej, dopóki się go nie odzyska.
missing-tone = Brak kontaktów z podanym tonem. Wybierz ton, gdy odnotowujesz kontakt.
source-silence = Rozkład Lomaxa przerw klienta, z rozkładem a priori według rytmu kategorii: Lomax 1954; Ehrenberg 1959. Zaskoczenie w bitach: Shannon 1948.
source-promises = Reputacja beta z zapominaniem, okres połowicznego zaniku jeden rok: Jøsang & Ismail 2002. Obietnica po terminie nie ulega zapomnieniu.
source-ties = Siła więzi: Granovetter 1973; jej zanik: Burt 2000. Głębię każdego kanału oceniamy sami.
source-complaints = Udział odpowiedzi i załatwień w terminie z modelu beta-dwumianowego, okres połowicznego zaniku jeden rok; otwarte reklamacje po terminie dodatkowo go obniżają. Cele ustaliliśmy sami.
source-service = Udziały dostaw w terminie i bez wad z modelu beta-dwumianowego, okres połowicznego zaniku jeden rok.
source-payments = Udział płatności w terminie z modelu beta-dwumianowego.
source-momentum = Zamówienia w oknie w porównaniu z własną historią klienta, model gamma–Poisson: Greenwood & Yule 1920; Ehrenberg 1959.
source-trust = Ankieta, zachowanie i czas spotkań; czas spotkań pochłonięty przez transakcje: Dyer & Chu 2003.
source-dependence = Władza i zależność: Emerson 1962; Gundlach & Cadotte 1994.
source-standing = Nasza ocena wobec konkurencji, ważona potrzebami klienta.
source-sentiment = Wygładzanie wykładnicze, okres połowicznego zaniku 90 dni: Brown 1959; efektywna liczebność próby: Kish 1965.

## Dossier: how health went and why it moved

health-frozen = Stan z dnia utraty klienta: { $date }.
course-title = Jak zmieniała się kondycja
course-about = { $from }: { $before }; { $to }: { $now }. Najniżej { $low }, najwyżej { $high }. Pas to zakres o pewności 80%. Każdy dzień liczony jest z tego, co było wtedy wiadome, z dzisiejszymi wagami.
course-short = Za mało wpisów, by narysować przebieg: kondycja musi być znana na koniec dwóch miesięcy.
course-point = { $date }: { $health } ({ $range }), { $band }
course-turn = { $factor } { $points }
course-table = Kondycja w kolejnych miesiącach
course-day = Dzień
course-band = Jednym słowem
course-moved = Co ją zmieniło
course-turns = Największe zmiany z miesiąca na miesiąc
course-turns-none = Żaden czynnik nie zmienił jej z miesiąca na miesiąc o punkt lub więcej.
course-turn-by = { $factor }, do { $date }
moved-title = Dlaczego się zmieniła?
moved-first = Pierwszy dzień
moved-last = Ostatni dzień
moved-quarter = 90 dni
moved-half = Pół roku
moved-year = Rok
moved-spans = Oglądany czas
moved-change = { $from }: { $before }. { $to }: { $now }. Zmiana: { $change } pkt.
moved-sum = Składniki sumują się do zmiany; największy stoi pierwszy.
moved-nothing = Między tymi dniami nic jej nie zmieniło.
moved-means = Czynnik przeszedł z { $before } na { $now }.
moved-known = Wcześniej był nieznany i liczył się jako środek skali.
moved-unknown = Nie jest już znany i liczy się jako środek skali.
moved-records = Wpisy spomiędzy tych dni ({ $shown } z { $total }):
moved-judged = Między tymi dniami zmieniono ocenę, na której się opiera.
moved-time = W tym czasie nie przybył żaden wpis. Zmienił to sam czas: to, co wiadome, blednie albo cisza się wydłuża.
moved-gone = już się nie liczy

## Dossier: the open question

question-title = Otwarte pytanie
question-why = Odpowiedź dałaby pewniejszy obraz kondycji: { $factor }, teraz ± { $points } pkt.
question-wallet = Jaka część ich wydatków w naszej dziedzinie trafia do nas?
question-promise = Czy „{ $what }” jest nadal otwarte?
question-promises = Co im obiecaliśmy i na kiedy?
question-met = Kiedy ostatnio było spotkanie z: { $name }?
question-power = Jaki wpływ na decyzje ma { $name }?
question-people = Kto tam decyduje?
question-heard = Kiedy ostatnio się odezwali?
question-complaint = Czy na „{ $what }” odpowiedziano lub sprawę załatwiono?
question-complaints = Czy coś reklamowali?
question-delivery = Czy zamówienie z { $date } dostarczono?
question-deliveries = Na kiedy były ostatnie zamówienia i kiedy dotarły?
question-orders = Co ostatnio zamówili?
question-tone = W jakim tonie przebiegł kontakt z { $date }?
question-tones = W jakim tonie przebiegła ostatnia rozmowa?
question-shares = Czy mówią nam to, czego nie powiedzieliby każdemu?
question-us = Jak łatwo mogliby nas zastąpić?
question-them = Jak łatwo moglibyśmy ich zastąpić?
question-ideas = Czy podsuwają nam pomysły?
question-inspection = Czy przyjmują nasze dostawy bez kontroli?
question-links = Iloma bezpośrednimi łączami zamawiają (portal, terminal, EDI)?
question-switching = Ile kosztowałaby ich zmiana dostawcy?
question-survey = Na ile nam ufają? Zapytaj i zapisz odpowiedź.
question-need = Czego najbardziej potrzebują i kto jak dobrze to zapewnia?
question-invoices = Które faktury ostatnio przypadły do zapłaty i kiedy je zapłacono?
question-paid = Czy zapłacono fakturę z { $date }?
question-paid-today = Zapłacono dziś
question-record = Zapisz to
question-see = Zobacz wpis
question-orders-see = Przejdź do zamówień

## Dossier: how close to be

close-title = Jak blisko powinniśmy być?
close-advised = Zalecenie: { $posture }
close-now = Obecnie: { $posture }
close-hours = Uzasadnione godziny w roku
close-people = Uzasadniona liczba naszych osób
advice-invest = Inwestuj: zbliżcie się.
advice-hold = Utrzymaj: zostańcie tak blisko jak teraz.
advice-step-down = Cofnij się: bądźcie dalej niż teraz.
advice-do-not-invest = Nie inwestuj: są warci zbyt mało albo nie odwzajemniają bliskości.
advice-find-out = Dowiedz się więcej, zanim zdecydujesz.
close-extraction = Chcą bliskości, a jej nie odwzajemniają. Niektórzy kupujący używają bliskości, by wymusić ustępstwa: za samą bliskość nie ustępuj w niczym.
ladder-wish = Ich chęć bliskiej relacji
ladder-value = Ich wartość
ladder-reciprocity = Odwzajemnienie bliskości
ladder-wish-at = { $wish } w skali od 1 do 5
ladder-value-at = { $share } klientów jest wartych mniej
ladder-reciprocity-at = { $share }: ich obietnice, to, czym się z nami dzielą, i brak gierek
ladder-unknown = nieznane, więc liczy się jako „{ $posture }”
ladder-binds = to ogranicza
close-missing = Nieznane: { $list }.
gap-wish = ich chęć bliskiej relacji
gap-value = ich wartość
gap-promises = jak dotrzymują obietnic
gap-information = czy dzielą się poufnymi informacjami
gap-tactics = czy prowadzą gierki
close-scoring = Klienci są jeszcze liczeni; wartość pojawi się za chwilę.
close-set = Ustaw model relacji: { $posture }
close-yours = Nic nie ustawia się samo: model relacji to Twoja decyzja, z datą i do cofnięcia.
close-lost = Klient jest utracony: o bliskości zdecydujesz, gdy wróci.
close-source = Liczy się najniższy z trzech stopni: Dwyer, Schurr & Oh 1987; Anderson & Narus 1991. Stopnie, godziny i liczba osób to nasza ocena.

## Dossier: who may leave

leave-title = Czy odejdą?
leave-chance = Szansa odejścia w ciągu 12 miesięcy
leave-parts = Z czego się składa
leave-part = Składnik
leave-log-odds = Logarytm szans
leave-base = Każdy klient, przy kondycji 55
leave-health = Jego kondycja, { $health }
leave-tactic = Jego gierki
leave-tactic-unknown = Jego gierki (nieznane)
leave-contract = Umowa, rozstrzyga się { $date }
leave-contract-none = Brak umowy do rozstrzygnięcia
leave-sum = Suma
leave-scaled = Po dopasowaniu do tej bazy
leave-levers = Co by to zmieniło
leave-better = Dziesięć punktów kondycji więcej: { $chance }
leave-worse = Dziesięć punktów kondycji mniej: { $chance }
leave-renewed = Po odnowieniu umowy: { $chance }
leave-fitted = Dopasowane do przeszłości tej bazy, każdy klient według stanu sprzed roku. Odeszło: { $left }; zostało: { $stayed }.
leave-few = Ostrożna ocena, niedopasowana do tej bazy: w jej przeszłości jest za mało przykładów, potrzeba pięciu z każdej grupy. Odeszło: { $left }; zostało: { $stayed }.
leave-flat = Ostrożna ocena, niedopasowana do tej bazy: ci, którzy odeszli ({ $left }), stali tak samo jak ci, którzy zostali ({ $stayed }).
leave-ranks = Ostrożna ocena, niedopasowana do tej bazy: ci, którzy odeszli ({ $left }), nie stali gorzej niż ci, którzy zostali ({ $stayed }).
leave-reading = Przeszłość bazy jest odczytywana; do tego czasu obowiązuje ostrożna ocena.
leave-lost = Klient odszedł.
leave-prospect = Jeszcze nie klient: nie odejdzie, kto nie przyszedł.
leave-source = Model logistyczny kondycji, gierek i końca umowy; dopasowanie: Platt 1999. Współczynniki to nasza ocena.

## Dossier: value explained

worth-explained = Skąd ta wartość
worth-no-orders = Brak zamówień z kwotą w ostatnich 12 miesiącach.
worth-revenue = Przychody, ostatnie 12 miesięcy
worth-revenue-of =
    { $count ->
        [one] { $amount } z { $count } zamówienia
        [few] { $amount } z { $count } zamówień
        [many] { $amount } z { $count } zamówień
       *[other] { $amount } z { $count } zamówienia
    }
worth-fees = W tym opłaty z umów: { $amount }
worth-margin = Marża
worth-margin-of = { $rate } przychodów: { $amount }
worth-retention = Retencja
worth-discount = Stopa dyskontowa
worth-a-year = { $rate } rocznie
tag-assumption = założenie
worth-one-point = Dodatkowy punkt procentowy retencji jest wart { $amount }.
worth-ceiling = Aby go zyskać, wydaj najwyżej { $once } jednorazowo albo { $yearly } rocznie.
worth-stop = Marża tego nie pokrywa: nie wydawaj więcej na utrzymanie tego klienta w obecnym stanie.
worth-left-out =
    { $count ->
        [one] { $count } zamówienie z ostatnich 12 miesięcy jest w innej walucie i zostało pominięte.
        [few] { $count } zamówienia z ostatnich 12 miesięcy są w innej walucie i zostały pominięte.
        [many] { $count } zamówień z ostatnich 12 miesięcy jest w innej walucie i zostało pominiętych.
       *[other] { $count } zamówienia z ostatnich 12 miesięcy jest w innej walucie i zostało pominięte.
    }
worth-without-amount =
    { $count ->
        [one] { $count } zamówienie z ostatnich 12 miesięcy nie ma kwoty i zostało pominięte.
        [few] { $count } zamówienia z ostatnich 12 miesięcy nie mają kwoty i zostały pominięte.
        [many] { $count } zamówień z ostatnich 12 miesięcy nie ma kwoty i zostało pominiętych.
       *[other] { $count } zamówienia z ostatnich 12 miesięcy nie ma kwoty i zostało pominięte.
    }
worth-by-models = Według modeli tej bazy: zob. Wartość
worth-how = Jak to obliczono?
worth-formula = Wartość życiowa = roczna marża × retencja ÷ (1 + stopa dyskontowa − retencja): marże z kolejnych lat, każda pomnożona przez prawdopodobieństwo, że klient wciąż jest z nami, i tym mniej warta, im później przypada. Przedział wynika wyłącznie z niepewności retencji. To, co oznaczono jako „założenie”, ustawia się dla całej bazy w ustawieniach.
source-value = Gupta & Lehmann 2003.

## Dossier: timeline

timeline-filter = Pokaż
timeline-none = Nie ma czego pokazać. Odnotuj powyżej ostatnią rozmowę; to pierwszy krok.
kind-all = Wszystko
kind-touchpoints = Kontakty
on-day = { $what }, { $date }
touchpoint-title = { $channel }: { $direction }
touchpoint-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
order-placed = Złożono zamówienie
order-placed-of = Złożono zamówienie: { $amount }
order-delivered = Dostarczono w terminie
order-delivered-late =
    { $days ->
        [one] Dostarczono { $days } dzień po terminie
        [few] Dostarczono { $days } dni po terminie
        [many] Dostarczono { $days } dni po terminie
       *[other] Dostarczono { $days } dnia po terminie
    }
happened-kept-by-us = Dotrzymaliśmy obietnicy
happened-kept-late-by-us =
    { $days ->
        [one] Spełniliśmy obietnicę { $days } dzień po terminie
        [few] Spełniliśmy obietnicę { $days } dni po terminie
        [many] Spełniliśmy obietnicę { $days } dni po terminie
       *[other] Spełniliśmy obietnicę { $days } dnia po terminie
    }
happened-kept-by-them = Klient dotrzymał obietnicy
happened-kept-late-by-them =
    { $days ->
        [one] Klient spełnił obietnicę { $days } dzień po terminie
        [few] Klient spełnił obietnicę { $days } dni po terminie
        [many] Klient spełnił obietnicę { $days } dni po terminie
       *[other] Klient spełnił obietnicę { $days } dnia po terminie
    }
happened-promise-broken = Złamano obietnicę
happened-promise-cancelled = Odwołano obietnicę za zgodą stron
happened-complaint-opened = Reklamacja
happened-complaint-answered = Odpowiedź na reklamację
happened-complaint-resolved = Reklamacja załatwiona

## Dossier: promises and complaints

promises-open = Otwarte obietnice
promises-closed = Zamknięte obietnice
promises-none = Nie ma jeszcze obietnic, ani naszych, ani klienta. Zapisz powyżej, co obiecano; obietnice po terminie będą tu na początku.
kept-by-us = Dotrzymujemy { $share } obietnic danych klientowi (90% pewności: od { $low } do { $high }).
kept-by-them = Klient dotrzymuje { $share } obietnic danych nam (90% pewności: od { $low } do { $high }).
kept-by-us-unknown = Żadna z naszych obietnic nie była jeszcze wymagalna, więc nie wiadomo, jak ich dotrzymujemy.
kept-by-them-unknown = Żadna z obietnic klienta nie była jeszcze wymagalna, więc nie wiadomo, jak ich dotrzymuje.
promise-made = złożona { $date }
promise-deliverer = realizuje: { $who }
promise-accountable = za całość odpowiada: { $who }
promise-by-contact = kto obiecał: { $who }
promise-to-contact = komu obiecano: { $who }
promise-due = Termin { $date }
promise-open-ended = Bez terminu
promise-kept = Dotrzymana { $date }
promise-kept-late =
    { $days ->
        [one] Spełniona { $date }, { $days } dzień po terminie
        [few] Spełniona { $date }, { $days } dni po terminie
        [many] Spełniona { $date }, { $days } dni po terminie
       *[other] Spełniona { $date }, { $days } dnia po terminie
    }
promise-broken = Złamana { $date }
promise-cancelled = Odwołana { $date }
promise-keep = Dotrzymana dziś
promise-otherwise = Inny wynik
promise-keep-on = Dotrzymana tego dnia
promise-break = Złamana
promise-cancel = Odwołana za zgodą stron

# Rejestr: wszystkie obietnice bazy
ledger-lead = Wszystkie obietnice bazy, nasze i klientów: kto obiecał, kto realizuje, kto odpowiada za całość i jak rzetelnie są dotrzymywane.
ledger-list = Obietnice bazy
ledger-search = Szukaj treści obietnicy, klienta lub współpracownika
ledger-both = Obie strony
ledger-state = Stan
ledger-open = Otwarte
ledger-overdue = Po terminie
ledger-all = Wszystkie
ledger-no-deliverer = Nikt nie realizuje
ledger-no-accountable = Nikt nie odpowiada
ledger-gathering = Zbieranie obietnic…
ledger-none = Nie ma jeszcze obietnic
ledger-none-help = Zapisz w kartotece klienta, co obiecano, albo zaimportuj obietnice; ta strona pokaże wtedy, kto czego dotrzymuje.
ledger-none-match = Brak pasujących obietnic
ledger-behind-ours = Nasze obietnice, z których wynika wskaźnik: { $what }
ledger-behind-theirs = Obietnice klienta, z których wynika wskaźnik: { $what }
ledger-behind-clear = Pokaż znów otwarte
ledger-chosen = Zaznaczone obietnice
ledger-chosen-count =
    { $count ->
        [one] Zaznaczono { $count } obietnicę
        [few] Zaznaczono { $count } obietnice
        [many] Zaznaczono { $count } obietnic
       *[other] Zaznaczono { $count } obietnicy
    }
ledger-clear-choice = Usuń zaznaczenie
ledger-kept = Dotrzymana
ledger-late =
    { $days ->
        [one] Spełniona { $days } dzień po terminie
        [few] Spełniona { $days } dni po terminie
        [many] Spełniona { $days } dni po terminie
       *[other] Spełniona { $days } dnia po terminie
    }
ledger-broken = Złamana
ledger-running = Otwarta
ledger-dropped = Odwołana za zgodą stron
ledger-reliability = Jak rzetelnie dotrzymywane są obietnice
ledger-reliability-help = Udział dotrzymanych wraz z przedziałem 90%. Spóźniona obietnica liczy się częściowo, dawna mniej, a taka przed terminem wcale. Kolejność wyznacza dolny kraniec przedziału, aby jedna dotrzymana obietnica nie wyprzedziła pięćdziesięciu; od najmniej rzetelnych – górny, aby jedna złamana nikogo nie oskarżała. Jeśli reszta bazy mówi dość, od niej zaczyna się ocena nowych.
ledger-kept-by-us = Dotrzymujemy { $share } naszych obietnic (90% pewności: od { $low } do { $high }).
ledger-kept-by-them = Klienci dotrzymują { $share } obietnic danych nam (90% pewności: od { $low } do { $high }).
ledger-weighing = Obliczanie rzetelności…
ledger-by = Rzetelność według
ledger-by-our-accounts = Klient, nasze obietnice
ledger-by-their-accounts = Klient, jego obietnice
ledger-by-deliverers = Współpracownik realizujący
ledger-by-functions = Dział realizujący
ledger-weakest-first = Najmniej rzetelni najpierw
ledger-no-groups = Żadna obietnica nikogo takiego nie wskazuje.
ledger-share = Dotrzymane (udział)
ledger-range = Przedział 90%
ledger-count = Obietnice
ledger-from-to = od { $low } do { $high }
ledger-nothing-due = Jeszcze nic nie było wymagalne
ledger-show-behind = Pokaż obietnice, z których to wynika: { $what }
ledger-hand-overs = Przekazywanie obietnic między działami
ledger-hand-overs-help = Jeden dział obiecuje, inny ma dotrzymać słowa. Każde pole mówi, jak rzetelnie się to dzieje; szare pola, gdzie to ten sam dział, służą porównaniu.
ledger-hand-overs-none = Żadna obietnica nie wskazuje zarówno tego, kto obiecał, jak i tego, kto realizuje, wraz z działami.
ledger-weakest-hand-over = Najsłabsze przekazanie: obietnic, które daje { $from }, a realizuje { $to }, dotrzymano w { $share } przypadków (90% pewności: od { $low } do { $high }).
ledger-hand-over = { $from } – { $to }
ledger-from-by = Kto obiecał
ledger-promises =
    { $count ->
        [one] { $count } obietnica
        [few] { $count } obietnice
        [many] { $count } obietnic
       *[other] { $count } obietnicy
    }

complaints-open = Otwarte reklamacje
complaints-closed = Zamknięte reklamacje
complaints-none = Brak otwartych reklamacji.
complaint-targets = Cel: odpowiedź w ciągu { $answer ->
        [one] { $answer } dnia
        [few] { $answer } dni
        [many] { $answer } dni
       *[other] { $answer } dnia
    }, załatwienie w ciągu { $resolve ->
        [one] { $resolve } dnia
        [few] { $resolve } dni
        [many] { $resolve } dni
       *[other] { $resolve } dnia
    }.
complaint-answer = Odpowiedziano dziś
complaint-resolve = Załatwiono dziś
complaint-opened-on = zgłoszona { $date }
complaint-cause = przyczyna: { $cause }
complaint-unanswered =
    { $days ->
        [0] Zgłoszona dziś
        [one] Bez odpowiedzi od { $days } dnia
        [few] Bez odpowiedzi od { $days } dni
        [many] Bez odpowiedzi od { $days } dni
       *[other] Bez odpowiedzi od { $days } dnia
    }
complaint-answered =
    { $days ->
        [0] Z odpowiedzią, zgłoszona dziś
        [one] Z odpowiedzią, otwarta od { $days } dnia
        [few] Z odpowiedzią, otwarta od { $days } dni
        [many] Z odpowiedzią, otwarta od { $days } dni
       *[other] Z odpowiedzią, otwarta od { $days } dnia
    }
complaint-resolved =
    { $days ->
        [0] Załatwiona tego samego dnia
        [one] Załatwiona po { $days } dniu
        [few] Załatwiona po { $days } dniach
        [many] Załatwiona po { $days } dniach
       *[other] Załatwiona po { $days } dnia
    }

## Dossier: contracts

tab-trade = Zamówienia i umowy
contracts = Umowy
contracts-none = Nie ma jeszcze umowy. Dodaj obowiązujące: ich terminy odnowienia i opłaty trafią na stronę Dziś i do Wartości.
contracts-ended = Zakończone: { $count }
contract-add = Dodaj umowę
contract-subject = Czego dotyczy
contract-at-the-end = Na koniec okresu
contract-renews-itself = Odnawia się sama
contract-ends-unless-renewed = Kończy się bez odnowienia
contract-covers = Zamówienia w czasie umowy pokrywa opłata
contract-benchmarking = Nasze ceny mogą być porównywane z rynkiem
contract-no-fee = bez opłaty, płatne zamówieniami
contract-fee = { $months ->
        [1] { $amount } miesięcznie
        [12] { $amount } rocznie
       *[other] { $amount } co { $months } mies.
    }
contract-begins = Zaczyna się { $date }
contract-renews-on = Odnawia się { $date }
contract-runs-out = Wygasa { $date }
contract-ends = Kończy się { $date }
contract-ended = Zakończona { $date }
contract-since = od { $date }
contract-renewed = { $count ->
        [one] odnowiona raz
        [few] odnowiona { $count } razy
        [many] odnowiona { $count } razy
       *[other] odnowiona { $count } razy
    }
contract-notice-by = wypowiedzenie do { $date }
contract-notice-past = wypowiedzenie było możliwe do { $date }
contract-orders-included = zamówienia w cenie
contract-benchmark-clause = klauzula porównania cen
contract-give-notice = Wypowiedziana dziś
contract-renew = Odnowiona
record-contract = Umowa
field-starts-on = Pierwszy dzień
field-ended-on = Zakończona dnia
field-term = Miesiące okresu
field-notice = Dni wypowiedzenia
field-notice-on = Wypowiedziana dnia
field-fee = Opłata za okres
target-ends-on = Ostatni dzień okresu
happened-contract-began = Początek umowy
happened-contract-noticed = Umowa: wypowiedzenie
happened-contract-ended = Koniec umowy

## Dossier: orders

order-add = Dodaj zamówienie
orders-none = Nie ma jeszcze zamówień. Wprowadź ostatnie albo je zaimportuj: opierają się na nich wartość, dynamika i ocena dostaw.
orders-year =
    { $count ->
        [0] Brak zamówień z kwotą w ostatnich 12 miesiącach.
        [one] Ostatnie 12 miesięcy: { $amount } z { $count } zamówienia.
        [few] Ostatnie 12 miesięcy: { $amount } z { $count } zamówień.
        [many] Ostatnie 12 miesięcy: { $amount } z { $count } zamówień.
       *[other] Ostatnie 12 miesięcy: { $amount } z { $count } zamówienia.
    }
order-number = Numer zamówienia
order-on = Data zamówienia
order-due = Oczekiwany termin
order-quality = Wady
defect-none = Bez wad
defect-some = Z wadą
order-summed = Kwota jest sumą pozycji zamówienia.
order-of-day = Zamówienie z { $date }
order-no-amount = bez kwoty
order-ordered = zamówiono { $date }
order-asked-for = oczekiwany termin { $date }
order-in-time = Dostarczono { $date }
order-late =
    { $days ->
        [one] Dostarczono { $date }, { $days } dzień po terminie
        [few] Dostarczono { $date }, { $days } dni po terminie
        [many] Dostarczono { $date }, { $days } dni po terminie
       *[other] Dostarczono { $date }, { $days } dnia po terminie
    }
order-awaited = Jeszcze niedostarczone
order-deliver = Dostarczono dziś
order-lines =
    { $count ->
        [one] { $count } pozycja
        [few] { $count } pozycje
        [many] { $count } pozycji
       *[other] { $count } pozycji
    }
order-lines-label = Pozycje zamówienia
amount-in = { $amount } { $currency }

## Import

import-lead = Przenieś tabele z systemu ERP lub CRM do bazy. Nic się nie zmieni, dopóki nie klikniesz „Importuj”.
import-clear = Zacznij od nowa
import-files = 1. Pliki
import-options = 2. Opcje
import-outcome = 3. Co się stanie
import-finish = 4. Import
import-choose = Wybierz pliki albo upuść je tutaj
import-choose-help = CSV lub tekst, kilka naraz. Pliki są czytane w tej przeglądarce i nigdzie nie są wysyłane.
import-drop-now = Upuść, aby wczytać
import-reading = Wczytywanie pliku { $file }…
import-trying = Sprawdzanie skutków…
import-running = Importowanie…
import-stopped = Zatrzymano. Niczego nie zaimportowano.
import-files-read =
    { $count ->
        [0] Nie wybrano jeszcze pliku
        [one] Wczytano { $count } plik
        [few] Wczytano { $count } pliki
        [many] Wczytano { $count } plików
       *[other] Wczytano { $count } pliku
    }
import-file-empty = W pliku { $file } nie ma nagłówków. Zapisz go ponownie z nazwami kolumn w pierwszym wierszu.
import-file-no-text = { $file } nie jest plikiem tekstowym. Otwórz go w arkuszu kalkulacyjnym i zapisz arkusz jako CSV.
import-file-too-large = Plik { $file } jest większy niż { $limit } MB. Podziel go i importuj części po kolei.
import-file-too-many-rows = W pliku { $file } liczba wierszy przekracza { $limit }. Podziel go i importuj części po kolei.
import-file-too-many-columns = W pliku { $file } liczba kolumn przekracza { $limit }. Zapisz go ponownie tylko z potrzebnymi kolumnami.
import-file-no-bytes = Nie udało się odczytać: { $file }. Jeśli to folder, otwórz go i wybierz pliki; jeśli plik się zmienił, wybierz go ponownie.
import-guide = Jakie pliki są rozpoznawane?
import-guide-help = Jedna tabela w pliku, nazwy kolumn w pierwszym wierszu, rozdzielone przecinkiem, średnikiem, tabulatorem lub znakiem |. Kolumny są rozpoznawane po nazwie w kilku językach, w dowolnej kolejności, i można to poprawić. Wiersze są łączone z klientem po numerze lub nazwie.
import-guide-needed = Wymagane; z każdego wiersza tej listy wystarczy jedna kolumna:
import-guide-others = Rozpoznawane są też:
import-template = Zapisz szablon: { $kind }
import-kind-products = Produkty
import-kind-orders = Zamówienia
import-kind-order-lines = Pozycje zamówień
import-kind-touchpoints = Kontakty
import-kind-promises = Obietnice
import-kind-complaints = Reklamacje
import-kind = Rodzaj danych
import-kind-none = Wybierz…
import-encoding = Kodowanie
import-delimiter = Separator
import-size = { $rows ->
        [one] { $rows } wiersz
        [few] { $rows } wiersze
        [many] { $rows } wierszy
       *[other] { $rows } wiersza
    }, { $columns ->
        [one] { $columns } kolumna
        [few] { $columns } kolumny
        [many] { $columns } kolumn
       *[other] { $columns } kolumny
    }
import-remove = Usuń plik { $file }
import-remove-short = Usuń
import-needs-kind = Wskaż, co zawierają wiersze pliku { $file }.
import-needs-column =
    { $count ->
        [one] W pliku { $file } brakuje kolumny dla pola „{ $columns }”: wybierz ją w tabeli poniżej.
        [few] W pliku { $file } brakuje kolumny dla jednego z pól: { $columns }. Wybierz ją w tabeli poniżej.
        [many] W pliku { $file } brakuje kolumny dla jednego z pól: { $columns }. Wybierz ją w tabeli poniżej.
       *[other] W pliku { $file } brakuje kolumny dla jednego z pól: { $columns }. Wybierz ją w tabeli poniżej.
    }
import-needs-answer = Odpowiedz na pytanie o kolumnę „{ $column }” w pliku { $file }.
import-question = Kolumnę „{ $column }” można odczytać na kilka sposobów. Co oznacza „{ $example }”?
import-reads-as = { $reading } ({ $way })
import-reads-not = Tak nie da się tego odczytać: takie wiersze zostałyby odrzucone ({ $way })
import-columns-taken = Kolumny: { $taken } z { $total } do importu
import-columns-of = Kolumny pliku { $file }
import-column = Kolumna
import-column-number = Kolumna { $number }
import-samples = W pliku
import-meaning = Importuj jako
import-meaning-of = „{ $column }” importuj jako
import-written = Odczytaj jako
import-written-open = Czeka na odpowiedź
import-written-plain = Dosłownie
import-not = Nie importuj
format-dmy = dzień / miesiąc / rok
format-mdy = miesiąc / dzień / rok
format-ymd = rok / miesiąc / dzień
format-point = ułamki po kropce, np. 1,234.56
format-comma = ułamki po przecinku, np. 1.234,56
format-fraction = 0,15 to 15%
format-percent = 15 to 15%
encoding-utf8 = UTF-8
encoding-utf16le = UTF-16, najpierw młodszy bajt
encoding-utf16be = UTF-16, najpierw starszy bajt
encoding-1252 = Windows-1252, Europa Zachodnia
encoding-1250 = Windows-1250, Europa Środkowa
encoding-1251 = Windows-1251, cyrylica
encoding-1256 = Windows-1256, pismo arabskie
delimiter-comma = Przecinek ,
delimiter-semicolon = Średnik ;
delimiter-tab = Tabulator
delimiter-pipe = Kreska pionowa |
import-currency = Waluta kwot bez podanej waluty
import-currency-help = Trzy litery, np. EUR. Kwoty z własną walutą ją zachowują.
import-currency-wrong = Podaj trzy litery, np. EUR.
import-outcome-none = Gdy tylko plik będzie gotowy, zobaczysz tu, co zostanie dodane, a co odrzucone.
import-created = Dodane
import-updated = Zmienione
import-unchanged = Bez zmian
import-refused = Odrzucone
import-refused-count =
    { $count ->
        [one] { $count } wiersz zostanie odrzucony
        [few] { $count } wiersze zostaną odrzucone
        [many] { $count } wierszy zostanie odrzuconych
       *[other] { $count } wiersza zostanie odrzucone
    }
import-counts = Liczby według rodzaju
import-refused-rows = Odrzucone wiersze
import-left-out-cells = Komórki pozostawione puste
import-refused-help = Wszystkie pozostałe wiersze zostaną zaimportowane. Zapisz odrzucone, popraw je i zaimportuj ten plik osobno.
import-save-refused = Zapisz odrzucone wiersze: { $file }
import-listed-only =
    { $count ->
        [one] Pokazano tylko { $count } pierwszą pozycję.
        [few] Pokazano tylko { $count } pierwsze pozycje.
        [many] Pokazano tylko { $count } pierwszych pozycji.
       *[other] Pokazano tylko { $count } pierwszej pozycji.
    }
import-left-out-count =
    { $count ->
        [one] { $count } komórka pozostanie pusta, choć jej wiersz jest importowany
        [few] { $count } komórki pozostaną puste, choć ich wiersze są importowane
        [many] { $count } komórek pozostanie pustych, choć ich wiersze są importowane
       *[other] { $count } komórki pozostanie puste, choć ich wiersze są importowane
    }
import-file = Plik
import-line = Wiersz
import-value = Wartość
import-reason = Powód
import-reason-at = { $column }: { $reason }
import-file-made = Zapisano jako { $file }
import-file-failed = Nie udało się zapisać pliku { $file }: przeglądarka odmówiła jego utworzenia.
import-ignored = Kolumny nieimportowane
import-ignored-of = { $file }: { $columns }
import-assumed = Założenia
import-assumed-currency = Kwoty bez waluty są przyjmowane w walucie { $currency }.
import-assumed-costs = Te dane nie zawierają kosztów: marża, retencja i stopa dyskontowa pochodzą z zasad i są założeniami.
import-assumed-value = Marża, retencja i stopa dyskontowa pochodzą z zasad i są założeniami.
import-assumed-link = Zobacz je w ustawieniach
import-assumed-contact = Każde zamówienie liczy się też jako kontakt ze strony klienta.
import-look-back = Dane kończą się { $date }: pokaż bazę według stanu na ten dzień
import-now = Importuj
import-one-undo = Cały import można cofnąć jednym krokiem.
import-needs-currency = Najpierw podaj walutę kwot w sekcji „Opcje”.
import-needs-files = Wymaga uwagi: { $files }. Sprawdź tam, czego brakuje, albo usuń plik.
import-changes-nothing = Te pliki niczego w bazie nie zmieniają.
import-not-done = Niczego nie zaimportowano. { $why }
row-cell-count = Liczba komórek w wierszu: { $found }, w nagłówku: { $expected }. Prawdopodobnie separator wewnątrz komórki bez cudzysłowu.
row-stray-quote = Cudzysłów nie jest zamknięty albo stoi w środku komórki.
row-control-character = Wiersz zawiera znak niedozwolony w tekście.
row-missing = Komórka jest pusta, a jest wymagana.
row-not-a-date = To nie jest data w formacie tej kolumny.
row-not-a-number = To nie jest liczba w formacie tej kolumny.
row-not-whole = Tu musi być liczba całkowita.
row-not-a-share = To nie jest udział od 0 do 100%.
row-not-a-currency = To nie jest kod waluty, taki jak EUR.
row-unknown-word = To słowo nie jest tu znane.
row-unknown-account = Takiego klienta nie ma w bazie ani w tych plikach; być może jego wiersz został odrzucony.
row-unknown-order = Takiego zamówienia nie ma w bazie ani w tych plikach; być może jego wiersz został odrzucony.
row-unknown-colleague = Takiego współpracownika nie ma w bazie ani w tych plikach.
row-unknown-contact = U tego klienta nie ma takiej osoby.
row-ambiguous = Pasuje do więcej niż jednego rekordu: użyj numeru.
row-order-of-other-account = Ten numer zamówienia należy do innego klienta.
row-contradicts = Sprzeczne z wierszem { $line } dotyczącym tego samego rekordu.
row-refused = { $field }: { $reason }
target-first-name = Imię
target-last-name = Nazwisko
target-title = Stanowisko
target-function = Dział
target-email = E-mail
target-phone = Telefon
target-cost-per-hour = Koszt godziny
target-account-kind = Rodzaj klienta
target-segment = Branża
target-street = Ulica
target-postal-code = Kod pocztowy
target-city = Miasto
target-region = Region
target-country = Kraj
target-fax = Faks
target-website = Strona WWW
target-posture = Model relacji
target-tags = Etykiety
target-custom = Zachowaj jako własne pole
target-contact-name = Osoba kontaktowa: imię i nazwisko
target-contact-title = Osoba kontaktowa: stanowisko
target-contact-email = Osoba kontaktowa: e-mail
target-contact-phone = Osoba kontaktowa: telefon
target-unit = Jednostka opakowania
target-cost = Nasz koszt
target-stock = Stan magazynowy
target-lead-days = Czas dostawy (dni)
target-discontinued = Wycofany ze sprzedaży
target-account = Klient, po numerze lub nazwie
target-account-name = Nazwa klienta
target-ordered-on = Data zamówienia
target-defect-free = Dostarczono bez wad
target-seller = Sprzedawca
target-order = Numer zamówienia
target-line-text = Tekst pozycji
target-unit-price = Cena jednostkowa
target-discount = Rabat
target-channel = Kanał
target-direction = Kierunek
target-notes = Notatki
target-side = Czyja obietnica
target-made-on = Data obietnicy
target-kept-on = Data dotrzymania
target-promiser = Kto obiecał
target-deliverer = Kto realizuje
target-deliverer-function = Dział realizujący
target-accountable = Odpowiedzialny za całość
target-complained-on = Data reklamacji
target-cause = Przyczyna
target-department = Dział odpowiedzialny
target-switching-cost = Koszt zmiany dostawcy dla klienta
target-rival-rating = Jak dobrze radzi sobie konkurent
target-as-of = Data oceny
target-transactional = Udział czasu poświęconego na zamówienia i ceny

## What lies ahead

tab-value = Wartość
ahead = Perspektywy
ahead-horizon = Horyzont
ahead-months =
    { $count ->
        [one] Najbliższy miesiąc
        [few] Najbliższe { $count } miesiące
        [many] Najbliższe { $count } miesięcy
       *[other] Najbliższe { $count } miesiąca
    }
ahead-years =
    { $count ->
        [one] Najbliższy rok
        [few] Najbliższe { $count } lata
        [many] Najbliższe { $count } lat
       *[other] Najbliższe { $count } roku
    }
ahead-months-axis = Miesiące naprzód
ahead-date-axis = Data
ahead-from-to = od { $low } do { $high }
ahead-below = poniżej { $figure }
ahead-above = powyżej { $figure }
ahead-revenue = Oczekiwane przychody
ahead-margin = Oczekiwana marża
ahead-orders = Oczekiwane zamówienia
ahead-alive = Nadal aktywny
ahead-alive-means = Prawdopodobieństwo, że klient jeszcze kiedyś coś zamówi.
ahead-none = Ani jednego zamówienia
ahead-none-means = Prawdopodobieństwo, że w tym czasie nie wpłynie żadne.
ahead-no-orders = Ten klient nic jeszcze nie zamówił. Prognoza pojawi się wraz z pierwszym zamówieniem.
ahead-lost = Ten klient ma status „Utracony”: niczego się już od niego nie oczekuje. Jeśli znów coś zamówi, przywróć mu status „Obecny”.
ahead-no-amounts = Żadne zamówienie w walucie tego klienta nie ma kwoty. Uzupełnij kwoty, aby zobaczyć tu przychody i marżę.
ahead-no-mean = Wartości zamówień różnią się tak bardzo, że nie ma średniej, której można by oczekiwać. Kwoty są pokazane tylko u klientów, których własne zamówienia je zawierają.
ahead-too-few = Modele uczą się na różnicach między klientami, więc potrzebują co najmniej dwóch klientów z zamówieniami. Najpierw zaimportuj lub wprowadź zamówienia.
ahead-nothing = Nie ma jeszcze podstaw do prognozy
ahead-reading = Wczytywanie zamówień…
ahead-fitting = Sprawdzanie modeli: krok { $done } z { $of }
ahead-progress = Postęp
ahead-stop = Zatrzymaj
ahead-stopped = Zatrzymano. Wcześniejsze wyniki mogą być nieaktualne.
ahead-failed = Nie udało się obliczyć tych liczb. Zapisane dane są nienaruszone; spróbuj ponownie albo odśwież stronę.
ahead-counting = Sumowanie klientów: { $done } z { $of }
ahead-revenue-chart = Przyszłe przychody
ahead-alive-chart = Czy klient jest nadal aktywny?
ahead-alive-about = W wybranym dniu: { $now }; rok później, bez kolejnego zamówienia: { $later }.
ahead-ordered = { $date }: zamówienie. Nadal aktywny: { $chance }
ahead-order = Zamówienie
ahead-what = Zdarzenie
ahead-if-silent = Bez kolejnego zamówienia
ahead-basis-title = Na czym to się opiera
ahead-basis = Model uczył się na danych do { $date } (klienci: { $customers }, ponowne zamówienia: { $repeats }). Zamówienia z jednego dnia liczą się jako jedno. Czas liczy się w tygodniach.
ahead-frequency = Częstotliwość zamówień, dopóki klient jest aktywny
ahead-spend = Wartość zamówienia
ahead-a-year = { $count } rocznie
ahead-shrunk = { $believed }. Według własnych wpisów klienta: { $own } (waga { $weight }); reszta to średnia całej bazy: { $book }.
ahead-books-own = { $believed }. Własne wpisy klienta nic jeszcze o tym nie mówią; średnia całej bazy: { $book }.
ahead-weeks = { $count } tyg.
ahead-overdue = Cisza trwa { $silent } – to { $ratio }-krotność własnego rytmu klienta ({ $rhythm }). Gdyby klient był nadal aktywny, prawdopodobieństwo tak długiej ciszy wynosiłoby { $chance }.
ahead-silent-once = Od jedynego zamówienia cisza trwa { $silent }; gdyby klient był nadal aktywny, prawdopodobieństwo tak długiej ciszy wynosiłoby { $chance }.
ahead-margin-year = Marża po odjęciu wszystkich kosztów: { $rate } przychodów, jak w ostatnich 12 miesiącach.
ahead-margin-ever = Marża po odjęciu wszystkich kosztów: { $rate } przychodów, jak we wszystkich zamówieniach klienta; w ostatnich 12 miesiącach żadnego nie było.
ahead-margin-policy = Marża: { $rate } przychodów, zgodnie z założeniem w ustawieniach.
ahead-margin-serve = Nasz czas poświęcony klientowi pochłania { $share } przychodów; to już odjęto.
ahead-margin-assumed = Koszt towarów nieznany dla { $share } przychodów; przyjęto tam marżę z ustawień.
ahead-left-foreign =
    { $count ->
        [one] { $count } zamówienie jest w walucie innej niż { $currency }: liczy się jako zamówienie, ale bez kwoty.
        [few] { $count } zamówienia są w walucie innej niż { $currency }: liczą się jako zamówienia, ale bez kwoty.
        [many] { $count } zamówień jest w walucie innej niż { $currency }: liczą się jako zamówienia, ale bez kwoty.
       *[other] { $count } zamówienia jest w walucie innej niż { $currency }: liczy się jako zamówienie, ale bez kwoty.
    }
ahead-left-amount =
    { $count ->
        [one] { $count } zamówienie nie ma kwoty: liczy się tylko jako zamówienie.
        [few] { $count } zamówienia nie mają kwoty: liczą się tylko jako zamówienia.
        [many] { $count } zamówień nie ma kwoty: liczą się tylko jako zamówienia.
       *[other] { $count } zamówienia nie ma kwoty: liczy się tylko jako zamówienie.
    }
ahead-left-worthless =
    { $count ->
        [one] { $count } zamówienie ma zerową wartość, jak na przykład próbka: zostało pominięte.
        [few] { $count } zamówienia mają zerową wartość, jak na przykład próbki: zostały pominięte.
        [many] { $count } zamówień ma zerową wartość, jak na przykład próbki: zostały pominięte.
       *[other] { $count } zamówienia ma zerową wartość, jak na przykład próbka: zostało pominięte.
    }
ahead-left-refunds =
    { $count ->
        [one] { $count } zwrot pieniędzy odjęto od wcześniejszych zamówień.
        [few] { $count } zwroty pieniędzy odjęto od wcześniejszych zamówień.
        [many] { $count } zwrotów pieniędzy odjęto od wcześniejszych zamówień.
       *[other] { $count } zwrotu pieniędzy odjęto od wcześniejszych zamówień.
    }
ahead-left-cancelled =
    { $count ->
        [one] Za { $count } zamówienie zwrócono całą kwotę: już się nie liczy.
        [few] Za { $count } zamówienia zwrócono całą kwotę: już się nie liczą.
        [many] Za { $count } zamówień zwrócono całą kwotę: już się nie liczą.
       *[other] Za { $count } zamówienia zwrócono całą kwotę: już się nie liczy.
    }
ahead-stakes = Co zmieniłoby prognozę
ahead-change = oczekiwaną liczbę zamówień w ciągu roku o { $orders }
ahead-change-worth = oczekiwaną liczbę zamówień w ciągu roku o { $orders }, a marżę o { $margin }
ahead-one-more = Jeszcze jedno zamówienie dziś zwiększyłoby { $change }.
ahead-silent-quarter = Kolejny kwartał bez zamówienia zmniejszyłby { $change }. Prawdopodobieństwo, że klient jest nadal aktywny, wynosiłoby wtedy { $chance }.
ahead-units = Razem z jednostkami
ahead-with-units = { $accounts }, przychody w ciągu 12 miesięcy: { $revenue } (80% pewności: { $likely }).
ahead-what-if = Co, jeśli…?
ahead-reset = Przywróć stan faktyczny
ahead-margin-rate = Marża, % przychodów
ahead-retention = Retencja, % rocznie
ahead-cost = Koszt pozyskania klienta
ahead-worth = Nadchodzące lata są dziś warte { $amount }.
ahead-retention-apart = Zamówienia tego klienta wskazują na retencję { $own }. Wartość życiowa klienta u góry strony przyjmuje { $assumed }, zgodnie z założeniem w Ustawieniach dla całej bazy.
ahead-pay-back = Czas zwrotu kosztu pozyskania klienta, w latach: { $years }.
ahead-never-back = Koszt pozyskania klienta nigdy się nie zwróci.
ahead-few-repeats = Ponowne zamówienia w całej bazie: tylko { $count }. Liczby opierają się więc głównie na tym, co typowe dla klientów, i mają szerokie przedziały.
ahead-dependent = Klienci, którzy zamawiają częściej, mają też inną wartość pojedynczego zamówienia (korelacja rang: { $correlation }). Model wydatków zakłada, że jedno nie zależy od drugiego. Dlatego kwot nie ma tam, gdzie własne zamówienia klienta ważą mniej niż połowę; u pozostałych podchodź do nich ostrożnie.
ahead-not-own = Klienci, którzy zamawiają częściej, wydają na zamówienie inaczej, a własnych zamówień tego klienta jest zbyt mało, by mówiły same za siebie: średnia z bazy wprowadzałaby w błąd.
ahead-lifetime = Wartość życiowa według modeli
ahead-lifetime-orders = Przyszłe zamówienia: { $orders }, późniejsze liczą się mniej. Po { $spend } przyniosą { $revenue }.
ahead-lifetime-contract = { $subject }: przyszłe okresy: { $terms }, późniejsze liczą się mniej. Po { $fee } przyniosą { $revenue }.
ahead-lifetime-rate = Po wszystkich kosztach zostaje { $rate } tego przychodu. Pieniądze o rok późniejsze liczą się o { $discount } mniej.
ahead-lifetime-known = Pomijając przypadek, na ile nie znamy parametrów modeli: { $range }.
ahead-lifetime-apart = Liczba u góry strony jest inna: roczna marża przy retencji przyjętej w ustawieniach. Nie wymaga modeli i istnieje dla każdego klienta.
ahead-lifetime-fallback = Obowiązuje liczba u góry strony: marża i retencja przyjęte w ustawieniach.
ahead-lifetime-no-discount = W ustawieniach stopa dyskontowa wynosi 0 %: to, co nigdy się nie kończy, nie miałoby granicy.
ahead-contract-point = { $subject }: każdy punkt szansy odnowienia więcej jest wart { $amount }.
ahead-renewal = Decyzja { $date }; szansa odnowienia { $chance }, z pewnością 80% od { $low } do { $high }.
ahead-renewal-ends = Kończy się { $date }: została wypowiedziana.
ahead-renewal-brings = { $horizon }: opłata przyniesie { $amount }, z pewnością 80% { $range }.
ahead-renewal-brings-sure = { $horizon }: opłata przyniesie { $amount }.
ahead-renewal-brings-most = { $horizon }: opłata najpewniej przyniesie { $most }; średnio, bo umowa może się skończyć, { $amount }.
ahead-renewal-no-fee = Nie ma opłaty: przynosi zamówienia.
ahead-renewal-apart = Opłata w { $currency } nie wchodzi do liczb klienta.
ahead-renewal-pooled = Żaden okres tej długości nie był jeszcze do odnowienia: mówią za niego umowy wszystkich długości.
ahead-renewal-later = Czy będzie nadal trwać?
ahead-renewal-after = Po decyzji z dnia
ahead-renewal-runs = Nadal trwa
ahead-left-covered =
    { $count ->
        [one] { $count } zamówienie pokrywa opłata z umowy, która liczy się zamiast niego.
        [few] { $count } zamówienia pokrywają opłaty z umów, które liczą się zamiast nich.
        [many] { $count } zamówień pokrywają opłaty z umów, które liczą się zamiast nich.
       *[other] { $count } zamówienia pokrywają opłaty z umów, które liczą się zamiast nich.
    }
ahead-left-before =
    { $count ->
        [one] { $count } zamówienie sprzed umowy, której opłata pokrywa wszystko, nic nie mówi o przyszłości.
        [few] { $count } zamówienia sprzed umowy, której opłata pokrywa wszystko, nic nie mówią o przyszłości.
        [many] { $count } zamówień sprzed umowy, której opłata pokrywa wszystko, nic nie mówi o przyszłości.
       *[other] { $count } zamówienia sprzed umowy, której opłata pokrywa wszystko, nic nie mówi o przyszłości.
    }
renewals = Jak umowy są odnawiane
renewals-about = Wyuczone z umów tej bazy, okresy tej samej długości razem. Opłata liczy się równomiernie przez swój okres.
renewals-term = Okres
renewals-all = Wszystkie długości
renewals-months =
    { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
        [many] { $count } miesięcy
       *[other] { $count } miesiąca
    }
renewals-made = Odnowione
renewals-made-of = { $made } z { $due }
renewals-at = Szansa przy odnowieniu { $number }
renewals-few = Mało: do odnowienia było mniej niż { $count }, więc liczby opierają się głównie na tym, co zwykłe wśród umów.
renewals-few-mark = mało
model-sbg = sBG
model-bdw = BdW
model-steady = sBG, przesunięty rozkład beta-geometryczny: szansa klienta na odejście się nie zmienia. Zostają coraz bardziej ci, u których jest mała.
model-changing = BdW, dyskretny rozkład beta-Weibulla: szansa klienta na odejście zmienia się też z czasem.
ahead-untried = Żadnego modelu nie dało się jeszcze sprawdzić na przeszłości bazy: obejmuje mniej niż dziewięć miesięcy albo prawie nikt wtedy nie zamawiał.
ahead-beaten = Na wcześniejszych danych tej bazy trafniejsza była prostsza prognoza: „{ $naive }”. Traktuj te liczby jako nie lepsze od niej.
ahead-formula = Model przypisuje każdemu klientowi częstotliwość zamówień i prawdopodobieństwo odejścia; jednego i drugiego uczy się z zamówień tego klienta i wszystkich pozostałych. Przedziały obejmują zarówno przypadek, jak i to, czego nie wiadomo o parametrach modelu: są to dokładne rozkłady, uśrednione po wszystkich wiarygodnych parametrach.
ahead-sources = Źródła: Fader, Hardie & Lee 2005; Batislam, Denizel & Filiztekin 2007; Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2013; Platzer & Reutterer 2016; Fader & Hardie 2007, 2010; Fader, Hardie, Liu, Davin & Steenburgh 2018.
ahead-calibration = Prognoza a rzeczywistość
ahead-calibration-about = Modele znały tylko dane do { $date } i nic późniejszego. Linia: oczekiwane wtedy zamówienia. Kropki: zamówienia, które wpłynęły. Klientów pogrupowano według tego, czego od nich oczekiwano.
ahead-group = { $accounts }, zamówienia na klienta: oczekiwane { $expected }, rzeczywiste { $actual }
ahead-groups-axis = Grupy, od najmniejszej
ahead-orders-each = Zamówienia na klienta
ahead-expected = Oczekiwane
ahead-came = Rzeczywiste
ahead-cohorts = Ilu klientów zostaje
ahead-cohorts-about = Klienci według roku pierwszego zamówienia: jaka ich część kupowała w każdym kolejnym roku i jakie przyniosła przychody. Policzone, nie oszacowane; ostatni rok jeszcze trwa.
ahead-cohort-won = Rok pozyskania
ahead-cohort-year = Rok { $number }
ahead-totals = Wszyscy klienci razem
ahead-total-of = { $accounts } z kwotami w walucie { $currency }
ahead-ranking = Klienci według perspektyw
ahead-by = Sortowanie
ahead-at-risk = Marża, która mogła już przepaść
ahead-more = Pokaż więcej klientów
ahead-export = Zapisz jako CSV
ahead-left-accounts = Poza listą: bez zamówień – { $new }, utraceni – { $lost }.
book-value = Przyszła wartość
book-value-lead = Ile przyniosą wszyscy klienci, na ile to pewne i o których warto zadbać.
concentration-side = Koncentracja

## Key accounts, what if, and where the value stands

field-criteria = Kryteria karty oceny
key-accounts = Klienci kluczowi
key-accounts-lead = Którzy klienci zasługują na miano kluczowych, jak pewna jest ich kolejność i jak niewiele by ją odwróciło.
key-accounts-none = Zaimportuj klientów i ich zamówienia; ta strona uszereguje ich wtedy według cech klienta kluczowego.
criterion-volume = Obroty roczne
criterion-profitable = Udział produktów rentownych
criterion-central = Zakupy centralne
criterion-regions = Regiony wymagające obsługi
criterion-price = Wrażliwość na cenę
criterion-wish = Chęć długiej współpracy
scorecard-score = Wynik
scorecard-range = Najgorszy–najlepszy
scorecard-lead = Przewaga nad następnym
scorecard-why-of = Dlaczego? { $name }
scorecard-from-to = { $low } do { $high }
scorecard-points = { $points } pkt
scorecard-no-weights = Żadne wagi jej nie odwrócą
scorecard-fragile = krucha
scorecard-dominates = Następny klient: { $next }. W niczym nie przoduje, więc kolejności nie odwrócą żadne wagi.
scorecard-turns = Następny klient: { $next }. Zrówna się, gdy wagi zmienią się łącznie o { $points } pkt na 100, najszybciej z „{ $from }” na „{ $to }”.
scorecard-level = Następny klient: { $next }. Ma tyle samo.
scorecard-complete = { $accounts }, w tym z kompletem danych: { $complete }.
scorecard-fragile-count = Kruche wśród pierwszych { $first } przewag: { $fragile }. Tam kolejność odwraca łączna zmiana wag o mniej niż { $points } pkt na 100.
scorecard-place = Miejsce { $rank } z { $count }, wynik { $score }.
scorecard-between = Mieści się między { $low } a { $high }, jakiekolwiek okażą się brakujące dane.
scorecard-parts = Z czego składa się wynik
scorecard-criterion = Kryterium
scorecard-weight = Waga
scorecard-adds = Wnosi
scorecard-midway = { $score } (środek)
scorecard-open = Otwórz kartotekę
scorecard-no-volume = Nieznane: żadnego zamówienia z roku nie dało się policzyć
scorecard-no-cost = Nieznane: brak kosztu produktów
scorecard-no-region = Nieznane: brak kraju i regionu
scorecard-no-judgement = Nieznane: jeszcze nie oceniono
scorecard-no-number = Nieznane: w tym polu nie ma liczby
scorecard-criteria = Kryteria i wagi
scorecard-criteria-about = Liczą się tylko proporcje wag. Kolejność zmienia się w trakcie pisania; zapisane kryteria stają się częścią zasad.
scorecard-unsaved = Te kryteria nie są zapisane.
scorecard-save = Zapisz kryteria
scorecard-standard = Kryteria standardowe
scorecard-known = znane: { $count } z { $total }
scorecard-scale = Skala
scorecard-step = { $at }: { $score }
scorecard-step-add = Dodaj stopień
scorecard-step-remove = Usuń
scorecard-step-remove-of = Usuń stopień { $step }
scorecard-remove = Usuń kryterium { $criterion }
scorecard-figure-percent = Wartość w procentach
scorecard-figure-of = { $criterion }: wartość stopnia { $step }
scorecard-score-of = { $criterion }: wynik stopnia { $step }
scorecard-own = Własne pole
scorecard-own-add = Dodaj jako kryterium
scorecard-own-none = Żadne kolejne własne pole nie zawiera liczb. Kolumny zaimportowane jako własne pola mogą tu stać się kryteriami.
scorecard-fault-number = Podaj liczbę bez separatorów tysięcy.
scorecard-fault-whole = Podaj liczbę całkowitą od 0 do { $most }.
scorecard-fault-rises = Musi być większa niż poprzednia wartość.
scorecard-fault-weightless = Co najmniej jedno kryterium musi mieć wagę większą od zera.
portfolio-leavers = Odchodzący klienci
portfolio-merging = Łączący się klienci
portfolio-pick = Dodaj klienta
portfolio-unpick = Usuń z listy: { $name }
portfolio-merge-few = Jeden klient nie ma się z kim połączyć: dodaj drugiego.
portfolio-peak = Szczyt krzywej wieloryba
portfolio-peak-accounts = Klienci na szczycie
matrix = Gdzie leży wartość
matrix-about = Klienci i ich wartość życiowa według dwóch cech; pole otwiera swoich klientów. Klienci, którzy odeszli, nie są liczeni.
matrix-kind = Zestawienie
matrix-health-value = Kondycja i wartość
matrix-posture-health = Model relacji i kondycja
matrix-posture-advised = Model relacji obecny i zalecany
matrix-advised = Zalecany model relacji
matrix-advised-about = W wierszach model obecny, w kolumnach zalecany. Gdzie się różnią, kartoteka mówi dlaczego, pod pytaniem „Jak blisko powinniśmy być?”.
matrix-do-not-invest = Nie inwestować
matrix-find-out = Za mało wiadomo
matrix-class-a = A: pierwsze { $share } wartości
matrix-class-b = B: następne { $share }
matrix-class-c = C: ostatnie { $share }
matrix-class-none = Wartość nieznana
matrix-cell = { $row }, { $column }
matrix-cell-advised = Obecnie: { $row }, zalecenie: { $column }
matrix-all = Razem
matrix-currency = Wycenieni w walucie innej niż { $currency }, policzeni bez wartości: { $count }.
matrix-by-hand = Poziom ustawiony ręcznie, tu liczeni według obliczonego: { $count }.

## The models of what lies ahead

model-bg-nbd = BG/NBD
model-mbg-nbd = MBG/NBD
model-pareto-nbd = Pareto/NBD
model-mbg-cnbd = MBG/CNBD-k
model-bg-nbd-holds = Model zakłada, że zamówienia wpływają losowo, u każdego klienta we własnym tempie, i że klient może odejść po każdym ponownym zamówieniu. Kto zamówił tylko raz, uchodzi za nadal aktywnego.
model-mbg-nbd-holds = Model zakłada, że zamówienia wpływają losowo, u każdego klienta we własnym tempie, i że klient może odejść po każdym zamówieniu, także po pierwszym.
model-pareto-nbd-holds = Model zakłada, że zamówienia wpływają losowo, u każdego klienta we własnym tempie, i że klient może odejść w każdej chwili.
model-mbg-cnbd-holds = Zakłada, że zamówienia napływają regularniej niż losowo, w tempie właściwym każdemu klientowi, i że klient może odejść po każdym zamówieniu, także pierwszym. Im większe k, tym większa regularność.
model-again = Tyle, ile w poprzednim okresie tej samej długości
model-own-mean = Tyle, ile wynosi własna średnia klienta
model-off = { $orders } ({ $off })
model-covered = { $covered } (zapowiedziane: { $promised })
model-chosen = Wybrano model { $model }: na podstawie danych do { $date } ({ $accounts }) nadał najwyższe prawdopodobieństwo temu, co potem rzeczywiście wpłynęło (zamówienia: { $actual }).
model-by-default = Używany jest model { $model }, bo dane w bazie obejmują zbyt krótki czas, by sprawdzić na nich modele.
model-parameters = { $parameters }. Losowania do przedziałów: { $drawn }; odpowiadająca im liczba niezależnych losowań: { $effective }.
model-used = w użyciu
model-table = Prognozy sprawdzone na wcześniejszych danych bazy
model-forecast = Prognoza
model-expected = Oczekiwane zamówienia
model-error = Błąd na klienta
model-coverage = W przedziale 80%

## Invoices, answers, needs, signs of tactics

record-invoice = Faktura
record-survey = Odpowiedź w ankiecie
record-need = Potrzeba
record-sign = Oznaka taktyki
field-issued-on = Data wystawienia
field-paid-on = Data zapłaty
field-withheld-on = Wstrzymana od
field-amount = Kwota
field-score = Odpowiedź klienta
field-rival = Konkurent
invoices = Faktury
invoices-none = Nie ma jeszcze faktur. Dodaj lub zaimportuj wymagalne: płacenie w terminie wpływa na kondycję.
invoice-add = Dodaj fakturę
invoices-settled = Zapłacone: { $count }
invoice-due = Termin { $date }
invoice-overdue =
    { $days ->
        [one] { $days } dzień po terminie
        [few] { $days } dni po terminie
        [many] { $days } dni po terminie
       *[other] { $days } dnia po terminie
    }
invoice-withheld = Wstrzymana od { $date }
invoice-paid = Zapłacona { $date }
invoice-paid-late =
    { $days ->
        [one] Zapłacona { $date }, { $days } dzień po terminie
        [few] Zapłacona { $date }, { $days } dni po terminie
        [many] Zapłacona { $date }, { $days } dni po terminie
       *[other] Zapłacona { $date }, { $days } dnia po terminie
    }
invoice-our-fault = Czeka na nas
invoice-our-fault-ask = Czeka z naszej winy
invoice-pay = Zapłacona dziś
invoice-withhold = Wstrzymana dziś
invoice-notes = Powód klienta albo notatka
happened-invoice-issued = Wystawiono fakturę
happened-invoice-paid = Zapłacono fakturę
happened-invoice-withheld = Wstrzymano płatność
surveys = Odpowiedzi w ankietach
surveys-none = Nikogo jeszcze nie zapytano. Jedna odpowiedź na „Na ile nam Państwo ufają?” mówi więcej niż domysł.
survey-add = Dodaj odpowiedź
survey-question = Pytanie
survey-who = Kto odpowiedział
survey-comment = Własnymi słowami
survey-scored = { $score } z { $high }
survey-anonymous = bez nazwiska
survey-asks-trust = Na ile nam Państwo ufają?
survey-asks-satisfaction = Na ile są Państwo z nas zadowoleni?
survey-asks-recommend = Czy poleciliby nas Państwo?
survey-asks-ease = Na ile łatwo się z nami współpracuje?
needs = Potrzeby i konkurenci
needs-none = Nie znamy jeszcze żadnej potrzeby. Dodaj to, na czym klientowi zależy najbardziej, i jak wypadamy w tym my oraz inni.
need-add = Dodaj potrzebę
need-what = Czego chce klient
need-importance = Jak ważna dla klienta
need-ours = Jak dobrze wypadamy
need-rivals = Konkurenci, po jednym w wierszu, z oceną od 1 do 5
need-rivals-help = Na przykład: Nord 4
need-rank = Zajmujemy miejsce { $rank } z { $count }
need-unrated = Jeszcze nie porównano
need-rated = ważność: { $importance }, my: { $ours }
need-rival = { $name } { $rating }
importance-1 = 1, mało
importance-2 = 2
importance-3 = 3, średnio
importance-4 = 4
importance-5 = 5, decyduje
served-1 = 1, źle
served-2 = 2
served-3 = 3, średnio
served-4 = 4
served-5 = 5, najlepiej, jak można
signs = Oznaki taktyk
signs-none = Nic jeszcze nie sprawdzono. Zanim udzielisz rabatu, zaznacz, co widzisz: jedna oznaka niczego nie dowodzi, kilka razem to wzorzec.
sign-add = Dodaj oznakę
sign-cue = Co sprawdzono
sign-seen = Zauważono
sign-absent = Sprawdzono, brak
sign-notes = Co dokładnie
sign-on = { $sign }, { $date }
signs-caution = Sygnał, nigdy oskarżenie: mówi, na ile prawdopodobna jest gra, a nie kto ją prowadzi. Oznaka liczy się przez rok.
tactic-likely = szansa { $chance }
happened-survey-answered = { $question } — { $score }
happened-sign-seen = Zauważono oznakę
happened-sign-absent = Sprawdzono oznakę, brak
tactic-elaborate-procurement = Rozbudowany proces zakupowy
tactic-reverse-auction = Aukcja odwrotna
tactic-mid-contract-benchmarking = Porównanie cen w trakcie umowy
tactic-early-renegotiation = Renegocjacje przed końcem umowy
tactic-feigned-dissatisfaction = Udawane niezadowolenie
tactic-payment-withheld = Wstrzymanie zapłaty pod pretekstem
tactic-customer-council = Rada klientów
tactic-escalation-theatre = Eskalacja na pokaz
strength-none = brak sygnału
strength-weak = słaby sygnał
strength-possible = możliwe
strength-strong = silny sygnał
cue-scope-exceeds-spend = Wymagania większe, niż uzasadniają wydatki
cue-stage-added-late = Późno dodano kolejny etap
cue-no-access-to-users = Brak dostępu do użytkowników
cue-free-design-work-asked = Oczekują darmowego projektu
cue-preferred-rival-rumoured = Podobno wybrano już konkurenta
cue-auction-notice = Ogłoszono aukcję
cue-unqualified-bidders = Oferenci, którzy nie podołaliby dostawie
cue-spec-cut-to-price = Specyfikacja przycięta do ceny
cue-no-talk-rule = Z nikim nie wolno rozmawiać
cue-clause-invoked = Powołano się na klauzulę porównania cen
cue-consultant-appointed = Zatrudniono konsultanta
cue-peers-not-comparable = Porównują z nieporównywalnym
cue-data-beyond-contract = Żądają danych spoza umowy
cue-meeting-before-expiry = Proszą o spotkanie na długo przed końcem umowy
cue-new-buyer = Nowa osoba w dziale zakupów
cue-budget-cut-claimed = Podobno obcięto budżet
cue-rival-quote-shown = Pokazano ofertę konkurenta
cue-volume-hint = Napomykają o większym wolumenie
cue-complaint-without-evidence = Reklamacja bez dowodów
cue-coincides-with-pricing = Pojawiła się akurat przy rozmowach o cenach
cue-users-satisfied = Użytkownicy są zadowoleni
cue-defect-data-normal = Wad nie więcej niż zwykle
cue-discount-not-fix-asked = Chcą rabatu, a nie naprawy
cue-dispute-after-due = Spór zaczął się po terminie płatności
cue-no-prior-complaint = Wcześniej bez reklamacji
cue-round-part-payment = Zapłacono okrągłą część kwoty
cue-quarter-end = Koniec kwartału
cue-pattern-repeats = Nie pierwszy raz
cue-rivals-invited = Zaproszono też naszych konkurentów
cue-cost-breakdown-asked = Żądają szczegółów naszych kosztów
cue-uniform-terms-asked = Żądają tych samych warunków dla wszystkich
cue-collective-price-target = Podano jedną cenę dla wszystkich
cue-executive-copied-first = Najpierw powiadomiono dyrekcję
cue-artificial-deadline = Termin bez powodu
cue-verbal-threat-only = Groźba padła ustnie, nigdy na piśmie
cue-calm-at-working-level = Spokój wśród tych, którzy razem pracują
cue-repeats-before-talks = Wraca przed każdymi negocjacjami

## What is judged of an account

tab-relationship = Relacja
judgements = Zaufanie i zależność
judgements-help = Twoje oceny, z datą: każda zmiana to nowa obserwacja, a minione dni zachowują to, co wtedy uważano.
judge-wish = Chęć bliskiej współpracy u klienta
judge-central = Zakupy przez centralę klienta (%)
judge-price = Na ile decyduje cena
judge-switching = Koszt zmiany dostawcy dla klienta
judge-links = Bezpośrednie kanały zamówień (portal, terminal, EDI)
judge-us = Jak łatwo klientowi nas zastąpić
judge-them = Jak łatwo nam zastąpić klienta
judge-shares = Klient mówi nam to, czego nie mówi każdemu
judge-ideas = Klient podsuwa pomysły
judge-inspection = Klient przyjmuje dostawy bez kontroli
wish-1 = 1, brak
wish-2 = 2
wish-3 = 3, umiarkowana
wish-4 = 4
wish-5 = 5, partnerstwo
price-1 = 1, mało
price-2 = 2
price-3 = 3, obok innych rzeczy
price-4 = 4
price-5 = 5, tylko ona
replaceable-1 = 1, wcale
replaceable-2 = 2
replaceable-3 = 3, z wysiłkiem
replaceable-4 = 4
replaceable-5 = 5, bez trudu
judged-assumed = założono { $date }
judged-confirmed = potwierdzono { $date }
judged-expired = sprawdź ponownie, było ważne do { $date }
judge-confirm = Potwierdź dziś
trust-index = Wskaźnik zaufania: { $index } na 100 (± { $sd }).
trust-parts = Odpowiedzi: { $survey }, zachowanie: { $behaviour }, czas spotkań: { $face }.
trust-part-unknown = nie wiadomo
dependence-both = Zależność klienta od nas: { $theirs } (± { $theirs_sd }), nasza od klienta: { $ours } (± { $ours_sd }).
field-transactional = W tym o zamówieniach i cenach (%)
says-paid-in-time = Zapłacono w terminie.
says-paid-late =
    { $days ->
        [one] Zapłacono { $days } dzień po terminie.
        [few] Zapłacono { $days } dni po terminie.
        [many] Zapłacono { $days } dni po terminie.
       *[other] Zapłacono { $days } dnia po terminie.
    }
says-payment-overdue =
    { $days ->
        [one] Nie zapłacono, { $days } dzień po terminie.
        [few] Nie zapłacono, { $days } dni po terminie.
        [many] Nie zapłacono, { $days } dni po terminie.
       *[other] Nie zapłacono, { $days } dnia po terminie.
    }
says-payment-withheld =
    { $days ->
        [one] Wstrzymana, { $days } dzień po terminie.
        [few] Wstrzymana, { $days } dni po terminie.
        [many] Wstrzymana, { $days } dni po terminie.
       *[other] Wstrzymana, { $days } dnia po terminie.
    }
says-trust-answered = Odpowiedź klienta: { $score } z 5.
says-face-time = Zamówienia i ceny zajęły { $share } wizyty.
says-need-served = Zajmujemy tu miejsce { $rank }.
says-judged = { $what }: { $value }
detail-payments = Klient płaci w terminie { $share } faktur (90% pewności: od { $low } do { $high }).
detail-payments-withheld = Klient płaci w terminie { $share } faktur (90% pewności: od { $low } do { $high }). Wstrzymane: { $amount }.
detail-standing =
    { $count ->
        [one] Porównanie z najlepszym konkurentem w { $count } potrzebie; 50% to remis.
        [few] Porównanie z najlepszym konkurentem w { $count } potrzebach; 50% to remis.
        [many] Porównanie z najlepszym konkurentem w { $count } potrzebach; 50% to remis.
       *[other] Porównanie z najlepszym konkurentem w { $count } potrzeby; 50% to remis.
    }
missing-needs = Żadnej potrzeby nie porównano jeszcze z konkurentem. Na stronie „Relacja” dodaj, czego chce klient i jak wypadamy w tym my oraz inni.
moved-to = Kondycja { $before } → { $now } ({ $factors }).
moved-factor = { $factor } { $change }
moved-none = Kondycja bez zmian: { $now }.
yes = Tak
no = Nie
scale-between = Od { $low } do { $high }; więcej znaczy lepiej.
sign-what = Co stwierdzono
in-currency = { $label } ({ $currency })
promise-add = Dodaj obietnicę
complaint-add = Dodaj reklamację
judge-margin = Udział klienta w naszej marży (%)
judge-margin-reckon = Wylicz z zamówień z roku
judge-margin-none = W ostatnich 12 miesiącach klient nic nie zamówił w walucie bazy. Wpisz to, co wiesz.
ask-roles = Role w decyzji zakupowej
role-initiator = Inicjator
role-user = Użytkownik
role-influencer = Doradca
role-buyer = Kupiec
role-decider = Decydent
role-gatekeeper = Strażnik

### Polski: to, co objaśnia aplikację – słownik pojęć i przewodnik; pobierane przy pierwszym użyciu pomocy.
### Terminy jak w pliku głównym. Ponadto: interval = przedział, half-life = okres połowicznego zaniku,
### cost to serve = koszt obsługi klienta, lever = najwięcej do zyskania, divergence = sprzeczność.

## The page and the tour

glossary-open = Więcej w słowniku pojęć
glossary-lead = Co znaczy każde pojęcie na ekranie: w jednym lub dwóch zdaniach, ze wskazaniem źródła.
glossary-search = Szukaj w słowniku
glossary-unknown = Nie ma hasła o tej nazwie. Wyszukaj je lub przejrzyj listę.
glossary-related = Zobacz też
tour-today = Zacznij od tych, którzy Cię potrzebują
tour-today-says = „Dziś” pokazuje klientów wymagających uwagi, od największej zagrożonej wartości. Przy każdym stoi prostymi słowami, dlaczego tu jest i co pomogłoby najbardziej.
tour-health = Przy każdej liczbie pytaj: dlaczego?
tour-health-says = Kondycja składa się z jedenastu czynników; każdy ma swoją wagę, pewność i wpisy, na których się opiera. Otwórz „Dlaczego?” albo naciśnij słowo podkreślone kropkami, aby przeczytać, co znaczy.
tour-entry = Zapisuj w kilka sekund
tour-entry-says = Tu odnotujesz kontakt, obietnicę lub reklamację; klawisz N prowadzi do tego miejsca, Enter zapisuje. Liczby zmieniają się od razu, a zapis można cofnąć.
tour-portfolio = Sprawdź, ile zależy od nielicznych klientów
tour-portfolio-says = Portfel pokazuje, jak skoncentrowane są przychody. Sprawdź w nim, co by zostało, gdyby odszedł duży klient.
tour-data = Zachowaj kopię, znajdź wszystko
tour-data-says = Wszystko jest tylko w tej przeglądarce: co jakiś czas zapisuj bazę do pliku. Wyszukiwanie (Ctrl K) znajduje klientów, osoby i działania, także ten przewodnik.
tour-empty = Przewodnik potrzebuje bazy z klientami
tour-empty-says = Prowadzi przez prawdziwe strony, a ta baza jest jeszcze pusta. Otwórz najpierw bazę demo; usuniesz ją jednym cofnięciem.

## Health

group-health = Kondycja i jej pewność
health-means = Jak dobra jest relacja z klientem, od 0 do 100: średnia ważona jedenastu czynników, z których każdy ma swoją pewność.
health-source = Dawes 1979
factor = Czynnik
factor-means = Jeden z jedenastu aspektów, według których ocenia się kondycję, na przykład cisza lub dotrzymane obietnice. Każdy mieści się między 0% (źle) a 100% (dobrze).
weight = Waga
weight-means = Jak bardzo czynnik liczy się w kondycji. Wagi dla każdego modelu relacji podaje się w ustawieniach; to Twoja ocena.
band = Poziom kondycji
band-means = Nazwa zakresu kondycji: doskonała od 75, stabilna od 55, osłabiona od 35, poniżej krytyczna. Bez żadnego wpisu jest jeszcze nieznana. To wartości standardowe; można je zmienić w ustawieniach dla każdej kategorii.
by-hand-means = Poziom kondycji, który menedżer ustawia, podając powód i ostatni dzień, gdy wpisy czegoś nie mówią. Wskaźnik obliczony pozostaje obok, sumy opierają się na nim, a po ostatnim dniu ustawienie kończy się samo. Strona „Dziś” przypomina tydzień przed i po.
interval = Przedział
interval-means = Zakres, w którym najprawdopodobniej leży prawdziwa wartość: „80% pewności” znaczy w czterech przypadkach na pięć. Im mniej wpisów, tym jest szerszy.
standard-deviation = ± (odchylenie standardowe)
standard-deviation-means = Jak daleko prawdziwa wartość zwykle leży od pokazanej: w mniej więcej dwóch przypadkach na trzy nie dalej niż o tyle.
evidence-means = Wpisy, na których opiera się liczba. W przypadku kondycji udział wagi opartej na wpisach mówi, ile w ogóle wiadomo.
unknown-means = Żaden wpis jeszcze o tym nie mówi. Liczy się jako środek skali i poszerza przedział; brak danych nigdy nie daje zera.
trend-means = Kondycja dziś wobec kondycji sprzed 90 dni, obie obliczone tak samo. O zmianie mówi się tylko wtedy, gdy jest większa niż jej niepewność.
movement-means = Które czynniki przeniosły kondycję z jednego dnia na drugi: waga każdego razy to, o ile się przesunął. Składniki sumują się do całej zmiany; tam, gdzie są wpisy, są wymienione, a gdzie ich nie ma, zadziałał czas.
lever = Najwięcej do zyskania
lever-means = Miejsce, w którym najwięcej można zyskać: czynnik, który kosztuje najwięcej punktów, albo krok, który dziś najbardziej podniósłby kondycję.
divergence = Sprzeczność
divergence-means = Dwa sygnały, które mówią co innego, na przykład dobra kondycja i spadające zamówienia. Pojawia się, gdy tylko jeden z nich jest co najmniej na poziomie stabilnym, a różnica jest zbyt duża na przypadek; wtedy przyjrzyj się bliżej. Zamówienia przychodzące jak zwykle nie przeczą kondycji, która jest po prostu dobra.
half-life = Okres połowicznego zaniku
half-life-means = Czas, po którym dawne zdarzenie liczy się w połowie. Rok dla obietnic, reklamacji i dostaw, 90 dni dla tonu, 60 dni dla więzi. To wartości standardowe; można je zmienić w ustawieniach dla każdego modelu relacji.
bits = Bity zaskoczenia
bits-means = Jak bardzo coś zaskakuje, mierzone liczbą połowień szansy: 1 bit to rzut monetą, 5 bitów to szansa 1 na 32, 10 bitów – około 1 na 1000.
bits-source = Shannon 1948; Greenland 2019
quiet-complaints = Podejrzany spokój
quiet-complaints-means = Klient nie składa reklamacji, choć inni to robią, a zarazem rzadziej się kontaktuje lub mniej zamawia. Być może spisał Cię już na straty: to ostrzeżenie, nie powód do spokoju.
quiet-complaints-source = Model beta-dwumianowy: Skellam 1948

## Factors

group-factors = Jedenaście czynników
silence-means = Jak nietypowa jest obecna przerwa według własnego rytmu tego klienta. Liczy się tylko kontakt z jego strony: nasza wysyłka nie przerywa jego ciszy.
silence-source = Lomax 1954; Ehrenberg 1959
promises-kept-means = Jaka część naszych obietnic wobec tego klienta zostaje dotrzymana. Spóźniona liczy się częściowo, złamana wcale, a obietnica po terminie nie traci wagi, dopóki sprawa nie zostanie zamknięta.
promises-kept-source = Jøsang & Ismail 2002
ties-means = Do jakiej części wpływu na decyzję docierają nasi ludzie przez aktywne więzi. Więź rośnie z każdym kontaktem i bez niego słabnie.
ties-source = Granovetter 1973; Burt 2000
complaints-handled-means = Czy na reklamacje odpowiada się w terminie i czy w terminie się je załatwia. Reklamacja otwarta po terminie z każdym dniem coraz bardziej obniża ten czynnik.
service-means = Czy dostawy przychodzą w oczekiwanym dniu i bez wad.
payments-means = Czy klient płaci w terminie. Wstrzymana płatność może oznaczać spór, o którym nikt jeszcze nie powiedział.
momentum-means = Zamówienia z ostatnich 90 dni wobec tego, co zapowiada własna historia klienta. Długą przerwę bez zamówień ocenia się według rytmu sprzed niej.
momentum-source = Greenwood & Yule 1920; Ehrenberg 1959
trust-means = Czy klient traktuje nas jako kogoś zaufanego: co mówi w ankietach, czym się z nami dzieli i jak mało wspólnego czasu pochłaniają rutynowe transakcje.
trust-source = Dyer & Chu 2003
dependence-means = Jak bardzo każda ze stron potrzebuje drugiej i która bardziej. Liczą się udział w portfelu zakupowym, koszt zmiany dostawcy i udział klienta w naszej marży.
dependence-source = Emerson 1962; Gundlach & Cadotte 1994
standing-means = Czy jesteśmy lepsi od najlepszego konkurenta w tym, co ważne dla klienta, potrzeba po potrzebie.
sentiment-means = Ton ostatnich kontaktów; najświeższe liczą się najbardziej.
sentiment-source = Brown 1959; Kish 1965

## Value

group-value = Wartość
lifetime-value-means = Ile klient jest wart od dziś: marże z kolejnych lat, każda pomnożona przez prawdopodobieństwo, że klient wciąż jest z nami, i tym mniej warta, im później przypada.
lifetime-value-source = Gupta & Lehmann 2003
revenue-means = Kwoty wszystkich zamówień z ostatnich 12 miesięcy do wybranego dnia, w walucie klienta.
margin-means = To, co zostaje z przychodów po odjęciu kosztów towaru i obsługi klienta.
cost-to-serve = Koszt obsługi klienta
cost-to-serve-means = Ile kosztuje opieka nad klientem: wizyty, telefony, dostawy, serwis, specjalne życzenia. Przy równych przychodach to ten koszt może decydować o zysku lub stracie.
retention-means = Prawdopodobieństwo, że tegoroczny klient kupi także w przyszłym roku.
retention-strength-means = Z doświadczeń z iloma klientami wynika ta retencja. Im ich mniej, tym szerszy przedział każdej wartości życiowej.
discount-rate-means = O ile pieniądze za rok są warte mniej niż dziś: koszt kapitału wraz z ryzykiem działalności.
retention-ceiling = Górna granica wydatków na retencję
retention-ceiling-means = Najwyższa wartość dodatkowego punktu procentowego retencji, jednorazowo lub rocznie. Większy wydatek na utrzymanie klienta przyniósłby stratę.
retention-ceiling-source = Gupta & Lehmann 2003
at-stake = Zagrożona wartość
at-stake-means = Wartość życiowa × (1 − kondycja ÷ 100): ile można stracić wraz z klientem, tym więcej, im gorsza relacja. Według niej ułożona jest lista „Dziś”.
assumption = Założenie
assumption-means = Liczba, której baza nie zna, a którą przyjmują zasady, na przykład marża lub retencja. Jest oznaczona wszędzie, gdzie coś się na niej opiera.
expected-orders = Oczekiwane zamówienia
expected-orders-means = Ile zamówień w danym okresie zapowiada własna historia klienta. Jeśli jest ich znacznie mniej, to sygnał ostrzegawczy.
expected-orders-source = Ehrenberg 1959; Fader, Hardie & Lee 2005
alive = P(aktywny)
alive-means = Prawdopodobieństwo, że klient bez umowy nie odszedł po cichu. Spada, gdy przerwa jest długa jak na jego własny rytm.
alive-source = Schmittlein, Morrison & Colombo 1987; Fader, Hardie & Lee 2005
churn-means = Szansa, że klient odejdzie w ciągu najbliższych 12 miesięcy: z kondycji, gierek i bliskości końca umowy. Dopasowana do utraconych klientów z Twojej bazy, jeśli jest ich dość.
churn-source = Platt 1999

## Standing

group-standing = Miejsce klienta
tier-means = Jak ważny jest dla Ciebie klient: kluczowy, duży, standardowy czy mały. Od kategorii zależy oczekiwany rytm, dopóki klient nie ma własnego, terminy dla reklamacji i to, od ilu punktów zaczynają się poziomy kondycji.
tier-key-means = Nieliczni klienci, od których zależy firma; oczekuje się kontaktu mniej więcej co dwa tygodnie, o ile ustawienia nie mówią inaczej.
tier-major-means = Duzi klienci poniżej kluczowych; oczekuje się kontaktu mniej więcej raz w miesiącu.
tier-standard-means = Szeroki środek bazy; oczekuje się kontaktu mniej więcej raz na kwartał.
tier-small-means = Klienci, których obsługa musi być tania; wystarcza kontakt około dwóch razy w roku.
posture-means = Jak bliską relację z klientem wybierasz. Od tego zależy, według jakich wag ocenia się jej kondycję i jak szybko wpisy tracą wagę.
posture-source = Dwyer, Schurr & Oh 1987; Anderson & Narus 1991
posture-transactional-means = Transakcja po transakcji: liczą się cena, dostawa i płatność, bliskość nie.
posture-repeat-means = Klient wraca z przyzwyczajenia; najbardziej liczy się niezawodna obsługa.
posture-preferred-means = Należymy do dostawców pierwszego wyboru; zaczyna się liczyć to, że ludzie się znają.
posture-partnership-means = Obie strony razem planują i inwestują; najbardziej liczą się więzi, zaufanie i obietnice.
advised-posture-means = Jak blisko być, według zapisów: najniższy ze stopni, jakie wyznaczają chęć klienta, jego wartość i odwzajemnianie bliskości. „Nie inwestować”, gdy klient jest wart zbyt mało albo bliskości nie odwzajemnia; „za mało wiadomo”, gdy dwóch z tych trzech rzeczy nie znamy. Decyzja należy do Ciebie.
advised-posture-source = Dwyer, Schurr & Oh 1987; Anderson & Narus 1991
stage-means = Na jakim etapie jest klient: potencjalny, obecny czy utracony.
stage-prospect-means = Jeszcze u nas nie kupuje.
stage-customer-means = Kupuje u nas albo kupował i nie spisujemy go na straty.
stage-lost-means = Odszedł; nie ma wartości życiowej, dopóki nie zostanie odzyskany.
share-of-wallet = Udział w portfelu zakupowym
share-of-wallet-means = Część wszystkich wydatków klienta na towary takie jak nasze, która trafia do nas. To ocena z datą: zmień ją, gdy dowiesz się więcej.
closeness = Chęć bliskiej relacji
closeness-means = Jak blisko chce być klient, od 1 (wcale) do 5 (jak partnerzy). Bliskość oferowana, a niechciana, kosztuje.
reciprocity-means = Czy bliskość jest odwzajemniana: jak dotrzymują obietnic, czy dzielą się poufnymi informacjami i czy prowadzą gierki. Nieznane liczy się jako środek skali.
reciprocity-source = Dwyer, Schurr & Oh 1987; Anderson & Narus 1991
rhythm = Rytm
rhythm-means = Zwykła liczba dni między dwoma kontaktami lub zamówieniami. Gdy klient ma już własny rytm, liczy się on; do tego czasu rytm jego kategorii.
attention = Wymaga uwagi
attention-means = Klient trafia na listę z jakiegoś powodu: obietnica po terminie, zaległa reklamacja lub dostawa, umowa wkrótce czekająca na decyzję, nietypowa cisza, spadek zamówień, spadek kondycji albo podejrzany spokój.
scorecard = Karta oceny klientów
scorecard-means = Klient ze wszystkimi oddziałami i lokalizacjami, oceniony od 0 do 100 według ważonych kryteriów. Nieznana wartość liczy się jako środek skali; pasek sięga od wyniku przy najgorszych do wyniku przy najlepszych wartościach.
scorecard-source = Keeney & Raiffa 1976
swap-distance = Odległość zamiany
swap-distance-means = O ile łącznie musiałyby się zmienić wagi, sumujące się do 100 pkt, aby następny klient się zrównał: suma tego, co odjęto jednym i dodano innym kryteriom. Przewagę poniżej 10 pkt nazywamy kruchą.
swap-distance-source = Keeney & Raiffa 1976; Dantzig 1957

## Records

group-records = Ludzie i wpisy
account-means = Organizacja klienta: firma albo jedna z jej jednostek czy lokalizacji.
family-means = Centrala z jednostkami biznesowymi i lokalizacjami; każda z nich jest osobnym klientem.
segment-means = Branża klienta; pozwala odróżnić podobnych od niepodobnych.
contact-means = Osoba po stronie klienta, którą znamy.
colleague-means = Osoba po naszej stronie, która rozmawia z klientami, składa obietnice lub ich dotrzymuje.
function-means = Dział, w którym pracuje dana osoba. Obietnica wskazuje dział, który ma jej dotrzymać – często inny niż ten, który ją złożył.
power-means = Ile znaczy głos osoby w decyzji o zakupie, od 1 (prawie bez wpływu) do 5 (decyduje samodzielnie). To Twoja ocena i ma datę.
attitude-means = Jaki stosunek ma do nas dana osoba, od przeciwnika do orędownika. To Twoja ocena i ma datę.
touchpoint-means = Jeden kontakt między naszymi ludźmi a ludźmi klienta: wizyta, telefon, wiadomość. Zamówienie liczy się jako kontakt ze strony klienta.
channel-means = Sposób kontaktu. Więź najmocniej buduje wizyta, potem wideospotkanie i wydarzenie, telefon, e-mail i list.
direction-means = Kto zwrócił się do kogo. To, co wysyłamy bez odpowiedzi, nie przerywa ciszy.
tone-means = W jakiej atmosferze przebiegł kontakt, od wrogiej do entuzjastycznej. Najświeższe kontakty liczą się najbardziej.
promise-means = Coś, co jedna ze stron zobowiązała się zrobić, z osobą odpowiedzialną i terminem. Zapisuje się obietnice obu stron.
accountable-means = Kto odpowiada za cały łańcuch obietnicy, od danego słowa do realizacji, choć kto inny mógł ją dać, a kto inny realizuje. Jedno nazwisko, aby nic nie przepadło między działami.
hand-over-means = Obietnica, którą daje jeden dział, a realizuje inny. To, jak rzetelnie takie obietnice są dotrzymywane, pokazuje, gdzie działy wzajemnie się zawodzą.
complaint-means = Coś, z czego klient jest niezadowolony. Cel to odpowiedź w ciągu 2 dni i załatwienie w ciągu 14. To wartości standardowe; można je zmienić w ustawieniach.
contract-means = To, co uzgodniono na okresy równej długości: na koniec każdego umowa jest odnawiana albo się kończy. Szansę odnowienia wyucza się z umów twojej bazy o okresach tej długości.
contract-source = Przesunięty rozkład beta-geometryczny: Fader & Hardie 2007; dyskretny rozkład beta-Weibulla: Fader, Hardie, Liu, Davin & Steenburgh 2018
buying-role-means = To, co osoba robi w centrum zakupów: pierwsza widzi potrzebę, używa tego, co kupiono, doradza, negocjuje, decyduje albo dopuszcza innych. Jedna osoba często pełni kilka ról.
buying-role-source = Webster & Wind 1972; inicjator: Bonoma 1982
invoice-means = To, o zapłatę czego poprosiliśmy, z terminem i dniem zapłaty. Faktura, która czeka z naszej winy, nic nie mówi o tym, jak klient płaci.
survey-means = Odpowiedź kogoś u klienta na pytanie, jak nam idzie. Zaufanie jest częścią kondycji relacji; satysfakcja, polecanie i łatwość współpracy są przechowywane obok.
survey-source = Wskaźnik NPS: Reichheld 2003; wysiłek klienta: Dixon, Freeman & Toman 2010
need-means = Coś, czego klient oczekuje od dostawców: jak bardzo to ważne i jak dobrze robimy to my i każdy z konkurentów, od 1 do 5.
tactic = Taktyka
tactic-means = Gra, którą klienci prowadzą, by wymóc ustępstwa. Oznaki zauważone i te, których szukano na próżno, zmieniają jej szanse; oznaka liczy się przez rok. To sygnał, nigdy oskarżenie.
tactic-source = Waga świadectw: Good 1950; ilorazy wiarygodności są oceną
order-means = Zakup z oczekiwanym dniem dostawy i dniem, w którym dotarła. Pokazuje rytm klienta, jakość naszych dostaw i przychody.

## Concentration

group-concentration = Koncentracja
concentration-means = Jak duża część przychodów zależy od nielicznych klientów. Im wyżej krzywa wznosi się nad przekątną, tym większa.
concentration-source = Lorenz 1905
largest-fifth = Największa jedna piąta (80/20)
largest-fifth-means = Udział w przychodach, który przynosi największe 20% klientów. Praktyczna reguła mówi o około 80%.
largest-fifth-source = Lorenz 1905; reguła Pareta
bearers = Klienci przynoszący 80%
bearers-means = Ilu największych klientów przynosi razem cztery piąte przychodów.
effective-number-means = Liczba klientów równej wielkości, która rozkładałaby ryzyko tak samo szeroko.
effective-number-source = Hirschman 1945
gini-means = Jak nierówne są przychody od klientów: 0, gdy wszyscy przynoszą tyle samo, blisko 1, gdy nieliczni przynoszą niemal wszystko.
gini-source = Gini 1912
hhi-means = Suma kwadratów udziałów wszystkich klientów: 1 przy jednym kliencie, blisko 0 przy wielu małych.
hhi-source = Hirschman 1945; Herfindahl 1950
what-if-means = Te same wskaźniki bez wybranych klientów lub po ich połączeniu, jakby nic innego się nie zmieniło: widać, jak wiele się na nich opiera.

## The book

group-book = Baza i jej data
book = Baza
book-means = Wszystko, co tu zapisano: wszystkie kartoteki, zespół, katalog i zasady.
dossier = Kartoteka
dossier-means = Wszystko, co zapisano o jednym kliencie.
as-of-means = Dzień, na który oblicza się każdą liczbę. Wybierz dzień z przeszłości, a baza pokaże to, co było wtedy wiadome.
policy-means = Reguły, którym podlega każda liczba: wagi, rytmy i założenia o wartości. Ustalasz je Ty.
quarantine = Odłożone strony (kwarantanna)
quarantine-means = Strona zapisanej bazy, która okazała się uszkodzona. Jest przechowywana osobno i nigdy nie jest usuwana, a reszta bazy się otwiera.
generation = Numer zapisu
generation-means = Kolejny numer ostatniego zapisu. Rośnie o jeden przy każdym zapisaniu bazy.
book-file = Plik bazy
book-file-means = Plik z całą bazą: kopia na przechowanie albo do otwarcia w innej przeglądarce. Przeglądarki czasem czyszczą swoją pamięć, więc co jakiś czas zapisuj taki plik.
backup = Kopia zapasowa
backup-means = Wcześniejsza lub druga kopia całej bazy. Codzienna kopia pozostaje w tej przeglądarce; plik kopii leży tam, gdzie go zapiszesz, i przetrwa przeglądarkę.
persistent-storage = Trwała pamięć
persistent-storage-means = Obietnica przeglądarki, że nie usunie danych witryny, gdy zabraknie miejsca na dysku. Nadal możesz je usunąć samodzielnie.

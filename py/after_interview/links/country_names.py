"""The names of countries, code by code, in English, French, German and Luxembourgish.

Written by site_build/country_names.py from the Unicode CLDR; not to be changed by hand.
"""
# ruff: noqa: E501

NAMES = """
AD Andorra|Andorre
AE United Arab Emirates|Émirats arabes unis|Vereinigte Arabische Emirate|Vereenegt Arabesch Emirater
AF Afghanistan
AG Antigua & Barbuda|Antigua-et-Barbuda|Antigua und Barbuda|Antigua a Barbuda
AI Anguilla
AL Albania|Albanie|Albanien
AM Armenia|Arménie|Armenien
AO Angola
AQ Antarctica|Antarctique|Antarktis
AR Argentina|Argentine|Argentinien
AS American Samoa|Samoa américaines|Amerikanisch-Samoa|Amerikanesch-Samoa
AT Austria|Autriche|Österreich|Éisträich
AU Australia|Australie|Australien
AW Aruba
AX Åland Islands|Îles Åland|Ålandinseln|Ålandinselen
AZ Azerbaijan|Azerbaïdjan|Aserbaidschan
BA Bosnia & Herzegovina|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnien an Herzegowina
BB Barbados|Barbade
BD Bangladesh|Bangladesch
BE Belgium|Belgique|Belgien|Belsch
BF Burkina Faso
BG Bulgaria|Bulgarie|Bulgarien
BH Bahrain|Bahreïn
BI Burundi
BJ Benin|Bénin
BL St. Barthélemy|Saint-Barthélemy
BM Bermuda|Bermudes
BN Brunei|Brunei Darussalam
BO Bolivia|Bolivie|Bolivien
BQ Caribbean Netherlands|Pays-Bas caribéens|Karibische Niederlande|Karibescht Holland
BR Brazil|Brésil|Brasilien
BS Bahamas
BT Bhutan|Bhoutan
BV Bouvet Island|Île Bouvet|Bouvetinsel
BW Botswana|Botsuana
BY Belarus|Biélorussie|Wäissrussland
BZ Belize
CA Canada|Kanada
CC Cocos (Keeling) Islands|Îles Cocos|Kokosinseln|Kokosinselen
CD Congo - Kinshasa|Congo-Kinshasa|Kongo-Kinshasa
CF Central African Republic|République centrafricaine|Zentralafrikanische Republik|Zentralafrikanesch Republik
CG Congo - Brazzaville|Congo-Brazzaville|Kongo-Brazzaville
CH Switzerland|Suisse|Schweiz|Schwäiz
CI Côte d’Ivoire
CK Cook Islands|Îles Cook|Cookinseln|Cookinselen
CL Chile|Chili
CM Cameroon|Cameroun|Kamerun
CN China|Chine
CO Colombia|Colombie|Kolumbien
CR Costa Rica
CU Cuba|Kuba
CV Cape Verde|Cap-Vert|Cabo Verde|Kap Verde
CW Curaçao
CX Christmas Island|Île Christmas|Weihnachtsinsel|Chrëschtdagsinsel
CY Cyprus|Chypre|Zypern
CZ Czechia|Tchéquie|Tschechien
DE Germany|Allemagne|Deutschland|Däitschland
DJ Djibouti|Dschibuti
DK Denmark|Danemark|Dänemark
DM Dominica|Dominique
DO Dominican Republic|République dominicaine|Dominikanische Republik|Dominikanesch Republik
DZ Algeria|Algérie|Algerien
EC Ecuador|Équateur
EE Estonia|Estonie|Estland
EG Egypt|Égypte|Ägypten|Egypten
EH Western Sahara|Sahara occidental|Westsahara
ER Eritrea|Érythrée
ES Spain|Espagne|Spanien
ET Ethiopia|Éthiopie|Äthiopien|Ethiopien
FI Finland|Finlande|Finnland
FJ Fiji|Fidji|Fidschi
FK Falkland Islands|Îles Malouines|Falklandinseln|Falklandinselen
FM Micronesia|Micronésie|Mikronesien
FO Faroe Islands|Îles Féroé|Färöer
FR France|Frankreich|Frankräich
GA Gabon|Gabun
GB United Kingdom|Royaume-Uni|Vereinigtes Königreich|Groussbritannien
GD Grenada|Grenade
GE Georgia|Géorgie|Georgien
GF French Guiana|Guyane française|Französisch-Guayana|Guayane
GG Guernsey|Guernesey
GH Ghana
GI Gibraltar
GL Greenland|Groenland|Grönland
GM Gambia|Gambie
GN Guinea|Guinée
GP Guadeloupe
GQ Equatorial Guinea|Guinée équatoriale|Äquatorialguinea|Equatorialguinea
GR Greece|Grèce|Griechenland|Griicheland
GS South Georgia & South Sandwich Islands|Géorgie du Sud-et-les Îles Sandwich du Sud|Südgeorgien und die Südlichen Sandwichinseln|Südgeorgien an déi Südlech Sandwichinselen
GT Guatemala
GU Guam
GW Guinea-Bissau|Guinée-Bissau
GY Guyana
HK Hong Kong SAR China|R.A.S. chinoise de Hong Kong|Sonderverwaltungsregion Hongkong|Spezialverwaltungszon Hong Kong
HM Heard & McDonald Islands|Îles Heard-et-MacDonald|Heard und McDonaldinseln|Heard- a McDonald-Inselen
HN Honduras
HR Croatia|Croatie|Kroatien
HT Haiti|Haïti
HU Hungary|Hongrie|Ungarn
ID Indonesia|Indonésie|Indonesien
IE Ireland|Irlande|Irland
IL Israel|Israël
IM Isle of Man|Île de Man
IN India|Inde|Indien
IO British Indian Ocean Territory|Territoire britannique de l’océan Indien|Britisches Territorium im Indischen Ozean|Britescht Territorium am Indeschen Ozean
IQ Iraq|Irak
IR Iran
IS Iceland|Islande|Island
IT Italy|Italie|Italien
JE Jersey
JM Jamaica|Jamaïque|Jamaika
JO Jordan|Jordanie|Jordanien
JP Japan|Japon
KE Kenya|Kenia
KG Kyrgyzstan|Kirghizstan|Kirgisistan
KH Cambodia|Cambodge|Kambodscha
KI Kiribati
KM Comoros|Comores|Komoren
KN St. Kitts & Nevis|Saint-Christophe-et-Niévès|St. Kitts und Nevis|St. Kitts an Nevis
KP North Korea|Corée du Nord|Nordkorea
KR South Korea|Corée du Sud|Südkorea
KW Kuwait|Koweït
KY Cayman Islands|Îles Caïmans|Kaimaninseln|Kaimaninselen
KZ Kazakhstan|Kasachstan
LA Laos
LB Lebanon|Liban|Libanon
LC St. Lucia|Sainte-Lucie
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lithuania|Lituanie|Litauen
LU Luxembourg|Luxemburg|Lëtzebuerg
LV Latvia|Lettonie|Lettland
LY Libya|Libye|Libyen
MA Morocco|Maroc|Marokko
MC Monaco
MD Moldova|Moldavie|Republik Moldau|Moldawien
ME Montenegro|Monténégro
MF St. Martin|Saint-Martin
MG Madagascar|Madagaskar
MH Marshall Islands|Îles Marshall|Marshallinseln|Marshallinselen
MK North Macedonia|Macédoine du Nord|Nordmazedonien
ML Mali
MM Myanmar (Burma)|Myanmar (Birmanie)|Myanmar
MN Mongolia|Mongolie|Mongolei
MO Macao SAR China|R.A.S. chinoise de Macao|Sonderverwaltungsregion Macau|Spezialverwaltungszon Macau
MP Northern Mariana Islands|Îles Mariannes du Nord|Nördliche Marianen|Nërdlech Marianen
MQ Martinique
MR Mauritania|Mauritanie|Mauretanien
MS Montserrat
MT Malta|Malte
MU Mauritius|Maurice
MV Maldives|Malediven|Maldiven
MW Malawi
MX Mexico|Mexique|Mexiko
MY Malaysia|Malaisie
MZ Mozambique|Mosambik
NA Namibia|Namibie
NC New Caledonia|Nouvelle-Calédonie|Neukaledonien|Neikaledonien
NE Niger
NF Norfolk Island|Île Norfolk|Norfolkinsel
NG Nigeria
NI Nicaragua
NL Netherlands|Pays-Bas|Niederlande|Holland
NO Norway|Norvège|Norwegen
NP Nepal|Népal
NR Nauru
NU Niue
NZ New Zealand|Nouvelle-Zélande|Neuseeland|Neiséiland
OM Oman
PA Panama
PE Peru|Pérou
PF French Polynesia|Polynésie française|Französisch-Polynesien|Franséisch-Polynesien
PG Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papua-Neiguinea
PH Philippines|Philippinen|Philippinnen
PK Pakistan
PL Poland|Pologne|Polen
PM St. Pierre & Miquelon|Saint-Pierre-et-Miquelon|St. Pierre und Miquelon|St. Pierre a Miquelon
PN Pitcairn Islands|Îles Pitcairn|Pitcairninseln|Pitcairninselen
PR Puerto Rico|Porto Rico
PS Palestinian Territories|Territoires palestiniens|Palästinensische Autonomiegebiete|Palestinensesch Autonomiegebidder
PT Portugal
PW Palau|Palaos
PY Paraguay
QA Qatar|Katar
RE Réunion|La Réunion
RO Romania|Roumanie|Rumänien
RS Serbia|Serbie|Serbien
RU Russia|Russie|Russland
RW Rwanda|Ruanda
SA Saudi Arabia|Arabie saoudite|Saudi-Arabien
SB Solomon Islands|Îles Salomon|Salomonen
SC Seychelles|Seychellen
SD Sudan|Soudan
SE Sweden|Suède|Schweden
SG Singapore|Singapour|Singapur
SH St. Helena|Sainte-Hélène
SI Slovenia|Slovénie|Slowenien
SJ Svalbard & Jan Mayen|Svalbard et Jan Mayen|Spitzbergen und Jan Mayen|Svalbard a Jan Mayen
SK Slovakia|Slovaquie|Slowakei
SL Sierra Leone
SM San Marino|Saint-Marin
SN Senegal|Sénégal
SO Somalia|Somalie
SR Suriname
SS South Sudan|Soudan du Sud|Südsudan
ST São Tomé & Príncipe|Sao Tomé-et-Principe|São Tomé und Príncipe|São Tomé a Príncipe
SV El Salvador|Salvador
SX Sint Maarten|Saint-Martin (partie néerlandaise)
SY Syria|Syrie|Syrien
SZ Eswatini|Swasiland
TC Turks & Caicos Islands|Îles Turques-et-Caïques|Turks- und Caicosinseln|Turks- a Caicosinselen
TD Chad|Tchad|Tschad
TF French Southern Territories|Terres australes françaises|Französische Süd- und Antarktisgebiete|Franséisch Süd- an Antarktisgebidder
TG Togo
TH Thailand|Thaïlande
TJ Tajikistan|Tadjikistan|Tadschikistan
TK Tokelau
TL Timor-Leste|Timor oriental|Osttimor
TM Turkmenistan|Turkménistan
TN Tunisia|Tunisie|Tunesien
TO Tonga
TR Türkiye|Turquie|Türkei|Tierkei
TT Trinidad & Tobago|Trinité-et-Tobago|Trinidad und Tobago|Trinidad an Tobago
TV Tuvalu
TW Taiwan|Taïwan
TZ Tanzania|Tanzanie|Tansania
UA Ukraine|Ukrain
UG Uganda|Ouganda
UM U.S. Outlying Islands|Îles mineures éloignées des États-Unis|Amerikanische Überseeinseln|Amerikanesch-Ozeanien
US United States|États-Unis|Vereinigte Staaten|Vereenegt Staaten
UY Uruguay
UZ Uzbekistan|Ouzbékistan|Usbekistan
VA Vatican City|État de la Cité du Vatican|Vatikanstadt|Vatikanstad
VC St. Vincent & Grenadines|Saint-Vincent-et-les Grenadines|St. Vincent und die Grenadinen|St. Vincent an d’Grenadinnen
VE Venezuela
VG British Virgin Islands|Îles Vierges britanniques|Britische Jungferninseln|Britesch Joffereninselen
VI U.S. Virgin Islands|Îles Vierges des États-Unis|Amerikanische Jungferninseln|Amerikanesch Joffereninselen
VN Vietnam|Viêt Nam
VU Vanuatu
WF Wallis & Futuna|Wallis-et-Futuna|Wallis und Futuna|Wallis a Futuna
WS Samoa
XK Kosovo
YE Yemen|Yémen|Jemen
YT Mayotte
ZA South Africa|Afrique du Sud|Südafrika
ZM Zambia|Zambie|Sambia
ZW Zimbabwe|Simbabwe
"""

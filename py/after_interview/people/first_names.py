# ruff: noqa: RUF001 - names in many scripts
"""First names of many languages, as names.key_of has them, with their short forms.

They are kept as one text, which takes a quarter of the room of a set, and are looked up in it.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import groupby
from typing import Any

_TEXT = """
    aachal aadhya aadi aage aahana aaliyah aanuoluwapo aarav aarini aarna aarnav aaron aarush
    aashi aayush abayomi abbie abby abdelatif abdelkader abdellah abderaouf abderrahmane abdul
    abeba abebe abebi abeer abeiku abel abelardo abelone abena abeni abha abhimanyu abhiram
    abhishek abigail abiodun abiola abiona abosede abraham achieng achille achim ada adaeze
    adalberto adam adamo addison ade adebayo adebiyi adebowale adebukola adedayo adedeji
    adekitan adekola adela adelaida adelaide adelasia adele adelia adelina adeline adelmo
    adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo
    adetoke adetoun adeyi adigun adil adina aditi aditya adjoa adnan adolf adolfo adolphe adrian
    adriana adrianna adrianne adriano adrien adrienn adrienne adunni advaith advay advik advika
    adweta adwoa adya aedan afia afolarin afonso afua agastya agata agatha agathe agim agnes
    agnese agnete agni agnieszka agnolo agostina agostino agung agus agustina ahmad ahmed ahmet
    aicha aida aidan aideen aiden aigul aiko aileen ailis ailsa aimee aina ainhoa aino aisha
    aishani aisling aislinn aissatou aitor ajala ajani ajay ajna ajoke akanmu akemi akinkunmi
    akinlabi akira akos akosua akram aksel akshay akua akumaa akwasi akwesi alade aladin alain
    alamu alan alana alanis alanna alannah alara alberico albert alberta alberte albertina
    albertine alberto albin alderano aldo alec alejandra alejandro alejo aleks aleksandar
    aleksander aleksandra aleksi alen alena alessandra alessandro alessia alessio alex alexa
    alexandar alexander alexandr alexandra alexandre alexandria alexandrie alexis alf alfie
    alfio alfonsina alfonso alfred alfredo ali alice alicia alida alin alina aline aliou alisa
    alisha alison alisson alistair alister alix alizee alka allan allana allison alma almaz
    almudena alois alok aloyse alphons alphonse alphonsus alva alvaro alvin alwin aly alyssa
    alzbeta amadeo amadou amahle amaira amaka amalia amalie amalija aman amanda amandine amani
    amara amarachi amarjit amaury ambra amedeo amel amelia amelie americo ami amie amin amina
    aminata amir amira amit amleto amoke amol amope amrita amruta amy amy-lee amy-leigh ana
    anabel anabela anabella anaelle anahit anais anamika anand anas anastasia anastasie
    anastazie anastazja anay andela anders andjela andjelina andrada andre andrea andreas andree
    andreea andrei andreia andrej andres andrew andrii andrija andrzej andy aneta anett anette
    anezka angela angele angelica angelika angelina angeline angelique angelo angharad angie
    angus anibal anica anicet aniela anika aniket aniko anil anirudh anisa anissa anita anja
    anjali anje anjolaoluwa anka anke ankica anmol ann anna anna-lena anna-maria annabel
    annabell annabella annabelle annalena annalisa annalise annamaria anne anne-catherine
    anne-francoise anne-laure anne-marie anne-sophie anneli annelies anneliese annemarie
    annemette annemijn annetta annette anni annibale annick annie annika annunziata anny anong
    anouk ansaldo ansgar ansh anthony antje anto antoin antoine antoinette anton antonella
    antoni antonia antonietta antonija antonin antonina antonino antonio antonius antony antti
    anusha anvi anya aodhan aoibheann aoibhin aoibhinn aoife apolena apolline apolonia arabella
    araceli aradhana aram aranka arantxa arash arben archie arezki ari ariadna ariana ariane
    arianna arianne ariel arif arike arild arin arinola aristide arjun arkadiusz arlene arlette
    arlo armand armande armando armelle armen armin arnaldo arnau arnaud arnaude arne arno
    arnold arnost arnulfo aron arpad arran arron artan arthur artur arturo arty arun arunima
    arvid aryan asafe asake asger asha asher ashlee ashleigh ashlene ashley ashling ashok ashton
    asli asma assia assunta astou astrid atenulf atharv atinuke attila aud aude audrey augustin
    augustine augusto aurel aurelia aurelie aurelien aurelio aurore austin avi avni awa awero
    awesi axel axelle ayaan ayaka ayden ayesha ayinde ayinke ayla aylin aylla aymen aymeric ayo
    ayodeji ayodele ayoka ayoub ayse aysel ayumi ayush ayushman azaan azad azeglio aziz aziza
    azra baaba babajide babasola babatunji babawale baccio bachittar baghyawati bahadurjit
    bailie bakhshi bakhyt balazs baldassare balendra balhaar balint baljit baljiwan balvan
    balveer balvinder balwinder banjeet bao baptiste barb barbara barbel barbie barica baris
    barkha barnabas barney barrie barry bart bartek bartholomew bartolomeo bashir basia basile
    bastiaan bastian bastien baudouin bayu baz bea beata beatka beatrice beatrix beatriz becky
    bedrich behnam bekele bela belgin belinda bella ben bence bendeguz benedek benedict
    benedicte benedikt benedikte benedita bengt beni benicio benita benito benjamin benji benn
    benny benoit bente benthe beppe berat berend berengere berenice berit berna bernabe
    bernadett bernadette bernadine bernard bernarda bernardo bernd bernhard berni bernice bernie
    bert berta bertalan bertha bertie bertil bertram bertrand besnik bess beth bethan bethany
    beto betsy betta bettina betty bev beverley beverly bex bhanumati bhavani bhavika bhavini
    bhavna bhavya bia biagio bianca bianka bibiana biggi bilal biljana bill billie billie-jo
    billy bilqis bimala bina bini binta birger birgit birgitta birgitte birna birte birthe
    biserka bishakha bisi bjarne bjorn blahoslav blaine blake blanaid blanca blandine blanka
    blazena blerim blessing boaz bob bobby bobo bodil bogdan boglarka bohumil bohumila bohumir
    bohuslav bojan bola bolatito boleslav boluwatife bongani bonnie borbala boris borivoj borris
    borys bostjan botond bouchra bozena bozica brad bradley brahim bram brandi brandon branka
    branko braxton brayan brayden breandan breanna breda brenda brendan brendon breno brent
    bretislav brett brian briana brianna brice brid bridget brieuc brigid brigita brigitta
    brigitte brijesh brinda britney britt britta brittany brittney brodie bronach bronagh
    bronwen bronwyn brooke brooklyn bruce bruna bruno bryan bryce budi bujar bukky bunmi burak
    busisiwe cacilda caetana cahal cailum caitlin caitlyn caitriona caleb calebe calista callum
    calogero calum calvin cameron camila camilla camille camillo camilo candice caoilfhionn
    caoimhe caoimhin caolan caomhan capucine cara caragh caren carin carina carine carl carla
    carlijn carlo carlos carlota carly carmela carmelo carmen carminho carol carola carole
    carolin carolina caroline carolyn carrie carsten carys casandra casey casper cass cassandra
    cassie catalin catalina catarina caterina cath cathal catharina catherine cathleen cathrine
    cathy catrine catriona caua caue cecelia cecil cecile cecilia cecille cedric cedrick celeste
    celestine celia celina celine cem cerys cesar ceylin cezary chaaya chad chaim chaitaly
    chaitanya chakradev chakradhar chakrika chameli champak chanakya chanchal chandani chandresh
    chanez chantal chantel chantelle charan charis charita charlene charles charlie charline
    charlotta charlotte charly charmaine charo charvi chasmum chatresh chatura chavvi cheikh
    chelsea chelsey chema chen cherie cherith cheryl chiamaka chiara chibuzo chicca chico chidi
    chidimma chigozie chijioke chika chinedu chinonso chinwe chinyere chioma chipo chiraz
    chizoba chloe chris christa christel christelle christian christiana christiane christianne
    christie christina christine christof christoffer christoph christophe christopher christy
    chuck chukwudi chukwuemeka chuy cianan ciara ciaran ciarrai ciccio cillian cindy cinthia
    cinzia cipriano cirillo cirkeline ciro claire clara clare clarissa clarisse claude claudette
    claudia claudie claudine claudio claudy claus clavs clayton clelia clem clemence clemens
    clement clemente clementina clementine clifford clinton cliodhna cliona clive clodagh cloe
    clothilde clotilde clyde codie cody cole colette colin coline colins colleen collette collin
    colm colton coluccio conal conall conan conceicao concepcion concetta conchi conchur connie
    connor conny conor conrad constanca constance constantin constantino constanza constanze
    consuela consuelo cora coralie coraline corentin corey corina corine corinna corinne
    coriolano cormac cornel cornelia cornelio cornelius corrado cortney cory cosmin costantino
    costanzo courteney courtney craig crispin cristian cristina cristobal crystal csaba csilla
    csongor ctibor ctirad cuca curt curtis cy cynthia cyprian cyril cyrille czarek daan dafne
    dafydd dagmar dagmara dagny daichi daire dairine daisy dakota daksh daksha dakshesh dalaja
    dalbir dalia dalibor damaris damian damiano damien damienne damife damini damir damjan damla
    damyanti dan dana dani dania danica daniel daniela daniele daniella danielle danijel
    danijela danilo danique dannii danny dante danuse dany daphne daren daria darika darin
    darina dario darius dariusz darko darlene darpan darragh darrell darren darrin darryl darryn
    darsh darwin daryl daudi dave davey davi david dawid dawit dawn dayamai dayana dayita dayna
    daz deaglan dean deanna dearbhail dearbhaile dearbhla deb debbie debora deborah deborrah
    debra debs declan dee deepa deepak deepika deirbhile deirdre dejan dele delia delphine
    delyth demet demi-lee demi-leigh demilade denes denis denisa denise deniz dennis dereck
    derek derick dermot derrick dervla deshawn desiree desmond destinee destiny devansh devika
    devon dewi dex deyanira dez dezso dhriti dhruv diana diane diann dianne diarmuid didi didier
    diego dieter dilara dillon dilnoza dilys dimitar dimitri dimitrios dimitris dina dinara
    dinesh dinis dino diogo dion dionigi dipo dipta dirk ditte divya diya djamel dmitri dmytro
    dobroslav dolly dolores domagoj domenico domhnall dominic dominick dominik dominika
    dominique donal donald donatella donatello donato donna donny dora dorcas doreen dorian
    dorine doris dorota dorothea dorothee dorothy dorottya dorte dorthe dottie douglas dounia
    dov doyinsola dragan dragica dragutin drahomira drahoslav drahoslava drazen dries driss
    drita driton duc duda duje dumitru duncan dung durodola dusan dustin duuk duygu dwayne dylan
    dylano eadaoin eamon eamonn ebba ebele ebony ebru ebuka ed eda edda eddi eddie edgar edgard
    edgardo edhitha edie edina edison edith edmond edmund edna edoardo edouard eduard eduardo
    edvard edward edwige edwin edwina eero eesha eeva efe efrain efua egil egon eileen eilidh
    eilis eilish eimear eimhear einar eiravati eirik eithne eivind ejike ekaja ekalinga ekani
    ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekene ekiya ekow ekta ekundayo
    elaine elcin eldon elea eleanor eleanora elemer elena eleni eleonora eleonore eleri elfi eli
    elia eliabeth eliana eliane elias elie eliette elif elijah elin elina eline elinor eliot
    eliott elisa elisabet elisabeth elise elisha eliska eliza elizabeta elizabeth elize elke
    ella elladio ellen elli ellie ellie-mae elliot elliott elly elma elmar elmer elna eloa eloah
    elodie eloi eloisa eloise elona els elsa elsebeth elsie elsy elton elva elvia elvin elvira
    elvire elvis elyas elza elzbieta ema emanuel emanuela emanuella emanuelly emeka emel emelina
    emeline emely emelyne emerson emese emil emile emilia emilian emiliano emilie emilien
    emilija emilio emilly emily emin emine emlyn emma emma-louise emmanuel emmanuelle emmett
    emmy emre emy emyr encarna enda endre eniko eniola ennio enora enrico enrique enya enzio
    enzo eoghan eoin eraldo eran erasmo eric erica erich erick erik erika erin erkan erling
    ermanno ermenegildo ermes erna ernest ernestina ernestine ernesto erno ernst erny ervin
    erwan erwin eryk eryn erzsebet esben eshana esi esila esmarelda esmee esmeralda espen esra
    esteban estefania estella estelle ester esther esupofo eszter etelka ethan ethel etienne
    etta ettore euan eugen eugene eugenia eugenie eugenio eulalia eunan eunice eusebio eva evan
    evance evelien evelin evelina eveline evelyn evelyne evi evie evita evy ewa ewald ewan
    ewatomi ewelina ewka eyal ezequiel ezio ezra fabi fabia fabian fabiana fabien fabienne fabio
    fabiola fabrizia fabrizio fadekemi faderera fainche faisal falak falan falguni fanni fanny
    faqid farah farai faraj faras faraz farhan farid farida fariq faris farooq farouk farzana
    fatih fatiha fatima fatma fatou fatoumata fatteh fay faye faz feargal fearghal fedde
    federica federico federigo fehintola feli felicia felicie felicien felicitas felipe felix
    femi femke fenna fenne ferdinand ferdinando ferenc fergal fergus feriel fernand fernanda
    fernande fernando ffion fiamma fibikemi fidel fien fiene fiifi fikayomi filip filipa filipe
    filippa filippo filomena finbar finley finn fintan fiona fionn fionntan fionnuala fiorella
    fiorenzo firat firmin fitan fiyaz flavia flavie flavio flemming fleur flo floortje florence
    florencia florencio florent florentina florentine florian floriane florin florina florine
    floris floyd fodil folake folashade folu fortunata fouzia frado fran franca frances
    francesca francesco francine francis francisca francisco franciska franciszek franck franco
    francois francois-xavier francoise franjo frank frankie franklin franky frans frantisek
    frantiska franz franziska fraser frauke frazer fred freda freddie freddy frede frederic
    frederick frederico frederik frederikke frederique fredo fredrik fredy freja freya frida
    frieda friedrich fritz fryderyk funke funmi gabi gabin gabor gabriel gabriela gabriele
    gabriella gabrielle gabrielly gabs gael gaelle gaetan gaetano gagan gaia gail gaja galasso
    ganesh gareth garima garrett garry gary gaspar gaspare gaston gastone gaurang gaurangi
    gaurav gauri gaurika gautam gautami gavin gavriel gayane gayathri gaylene gaz gbadebo gbenga
    gbolahan gbowoade geeta geetha geetika gegia geir gelsomina gemma genaro genevieve gennaro
    genoveva geoff geoffrey geoffroy georg george georges georgette georgi georgia georgiana
    georgina gerald geraldine gerard gerardo geraud gerd gerda gergely gergo gerhard germaine
    germana geronimo gerrit gerry gert gertrud gertrude gery gethin geza gheorghe ghilas
    ghislain ghislaine giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca
    gianluigi gianmarco gianni gianpaolo gianpietro gideon giel gienek gifty gigi gijs gil gilad
    gilbert gilberte gilberto gilda giles gill gilles gillian gina ginette ginny gino gioacchino
    gioele gioffre gionata giorgi giorgia giorgio giosue giovanna giovanni giovanny girik
    girindra girish girolamo gisela gisele gitte gitti giulia giuliana giulietta giulio giuseppa
    giuseppe giuseppina giustino giusy gizella gladys glenda glenn gloria goffredo gokhan golnaz
    goncalo gonzalo goran gordana gordon gorka gorm gosia graca grace graciela graeme graham
    grainne grayson grazia graziano grazyna greg gregg gregoire gregor gregory greta grete
    grethe gretta griet griselda grzegorz grzesiek guadalupe gudrun guga guggi guglielmo guido
    guilherme guillaume guillermina guillermo gulay gulsen gunbir gundhild guneet gunhild
    gunilla gunnar gunner gunter gunther gurli guro gurpreet gus gustaf gustav gustave gustavo
    gustaw gusty gusztav guus guusje guy gwen gwenael gwenaelle gwendoline gwendolyn gwilym gyda
    gyongyi gyorgy gyorgyi gyozo gyula habiba hadassa hadi hadjer hadrien hafsa haile hailey
    hajnalka hakan hakon haley halima halina halyna hamid hamish hamsini hamza hana haneul hania
    hank hanna hannabel hannah hanne hannelore hannes hans hansi harald hardik harinakshi harini
    harish harita harold harpreet harri harriet harrison harry harshil haruka haruto harvey
    hasan hassan hassana hatice hattie hauke havard hayat hayden hayleigh hayley heather hector
    hedda hedvika hedwig hege heidi heidy heike heini heinrich heinz heitor helder helen helena
    helene helga helge helle hellena helma helmut heloisa heloise hema hemal hemang hemangini
    hemani hendrik henk henning henri henrietta henriette henrik henrike henrique henry herbert
    herdis heriberto herman hermann hermina herminia hernan herta hertha herve hetty hicham
    hidde hien hieu hila hilary hilda hilde hildegard hildur hillary hilli hilma hiral hiroshi
    hitesh hiwot hjalmar hjalte hoa hoang holger hollie holly honora horacio horia horst
    hortense horymir hossein houcine houda howard hredhaan hritik hrvoje hubert huda hugh hugo
    hugues huguette hulda hulya humberto hunor huong huseyin hussein huw hye-jin hynek hyun
    hywel iain ian ianto iara iben ibidapo ibironke ibolya ibrahim ibrahima ida idika iestyn ife
    ifeanyi ifechukwu ifeoma ifunanya ignace ignacio ignacy ignazio igor ihor ihsan ijaya ika
    ikbal ikechi ikenna ikeoluwa iker ikram ikshita ilaria ildiko ilias ilija ilir ilker ilona
    ilse ilyas ilyes ilze imani imaran imelda imene imke immacolata imran imre ina inaya indali
    indira indra indrajit indy ines inez inga inge ingeborg ingelise inger ingmar ingrid ingrida
    ingvild inioluwa ioan ioana ioannis iolanda iolo iona ionut ippazio irek iren irena irene
    iretioluwa irfan irina iris irma irya isa isaac isabel isabela isabell isabella isabelle
    isabelly isadora isaiah isaias isak isaline isaque iseoluwa isha ishaan ishani ishanvi
    ishita ishola ishwar isidor isidro isis isla ismael ismail ismet isobel issa istvan iulia
    iva ivan ivana ivanka ivar ivaylo iver iveta ivica ivka ivo ivona ivonne ivor ivy iwo iwona
    iyabode iyadunni izidor jaap jacek jacinta jack jackie jacko jackson jacky jaclyn jacob
    jacobine jacopo jacqueline jacques jad jada jade jadranka jadzia jael jagat jagdish jagoda
    jagrati jagvi jai jaime jair jairaj jairo jaka jake jakob jakov jakub jalsa jamal james
    jamie jamie-lee jamie-leigh jamil jamila jan jana janaki janani jane janek janet janette
    janez jangi janice janina janine janis janja janko jann janna janne janni jannie jannik
    jannis janos januja janusz janya jaqueline jared jarek jari jarlath jarmila jaromir jaroslav
    jaroslava jarrod jasmeet jasmin jasmina jasmine jasminka jasmit jasna jason jasper jaspreet
    jatin javier jax jaxon jay jaya jayda jayde jayden jaylinn jayne jayson jaz jean
    jean-baptiste jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis
    jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-pol
    jean-yves jeanette jeanine jeanne jeannette jeannie jeannine jeannot jeanny jedrzej jeet
    jeevika jef jeff jeffery jeffrey jelani jelena jelte jemma jemp jempi jempy jen jenifer
    jenna jenni jennifer jenny jeno jens jente jeppe jeremi jeremiah jeremias jeremie jeremy
    jerica jericho jermaine jeroen jerome jeronimo jerry jerzy jesper jess jesse jessica jessie
    jessy jesus jez jhalak ji-woo jian jide jie jill jillian jim jimena jimmy jin jindrich
    jindriska jing jinthe jip jiri jirina jitka jiwoo jo joachim joakim joan joana joann joanna
    joanne joao joaquim joaquin joaquina joca jocelyn jocelyne jochen jockel jodi jodie jody joe
    joel joelle joey joffrey johan johana johann johanna johanne johannes john johnathan johnnie
    johnny johny joko jola jolan jolana jolanda jolene jolijn jomar jon jonah jonas jonatan
    jonathan jonathon jonna joojo jools joost jordan jordi jordon jordy jorg jorge jorgen joris
    jorja jorn jort jorunn jos jose josee josef josefa josefina josefine josep joseph josephine
    josette josh joshua josiah josiane josianne josie josip josipa josko joso josue josy jovan
    jovana jovita joy joyce jozef jozo jozsef juan juana juanita juca judit judita judith judy
    juha juho jukka jule jules julia julian juliana juliane julianna julie julie-anne julien
    juliet julieta juliette julija julijana julio julita julius juliusz jun juna jupp juraj
    jurgen jurre justin justina justine justus justyna juul juwon jyoti jytte kaan kacper kader
    kadri kagiso kahina kai kaia kaique kaitlin kaitlyn kaito kaja kajetan kala kaleb kalina
    kalle kalpit kamal kamil kamila kamilly kamya kane kara karan kare kareem karel karen kari
    karim karima karin karina karine karl karla karley karlheinz karlijn karlo karol karolina
    karoline karoly karsten karthik karthika karyn kashif kashish kashvi kasia kaska kaspar
    kasper katalin katarina katarzyna katcha kate katelyn katerina kateryna kath katharina
    katharine katherin katherina katherine kathi kathleen kathrin kathryn kathy kati katia
    katica katie katie-louise katja katrin katrina katrine katt katty katy kaveh kavita kavya
    kay kaya kayden kaye kayla kaylee kayleigh kaz kazimierz kazuki kealan keano keanu kees
    keeva keiko keira keisha keith keji keld kelechi kelli kellie kelly kelly-ann kelly-anne
    kelly-marie kelsey kelvin kemal kemi ken kenan kendra kenji kenneth kenny kenta kenza kenzo
    keri kerri kerry kerstin ketty ketut kev kevim kevin kezia khadidja khadija khady khaled
    khalid khanh khloe kiaan kian kiara kiera kieran kike kikelomo kilian killian kim kimberley
    kimberly kinga kira kiran kirsteen kirsten kirstie kirstin kirstine kirsty kitti kjeld kjell
    kjersti kjetil klaas klara klaudia klaudie klaus klausi klavs koen kofi koji kojo kolawole
    konrad konstantin konstanty korede kori kornelia kosisochukwu krisha krishna krista kristen
    kristi kristian kristie kristiina kristijan kristin kristina kristine kristjan kristof
    kristofer kristoffer kristopher kristy kristyna krisztian krisztina krisztofer kritika
    krysia krystal krystian krystof krystyna krzysiek krzysztof ksawery kuba kujoe kuldeep kunal
    kunle kurt kurtis kveta kvetoslava kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyan
    kyano kyara kyla kyle kylian kylie kyllian kyra laban ladislav ladislava ladli laetitia
    laila lainey lajita lajos laksh lakshit lakshmi lalo laly lambert lamberto lamia lando lanre
    laoise laora lara lara-sophie larisa larissa larry lars lars-erik lasse laszlo latasha latha
    latisha latoya laura laure laureen lauren laurence laurens laurent laurenz lauretta laurette
    laurie laurin laurine laurits laust lautaro lavanya lavinia lawrence lawrencia layla lazzaro
    lea lea-sophie leah leana leander leandra leandre leandro leanne lee leela leena leif leigh
    leila leire lejla lekan leke lekha lella lello lena leni lenka lenn lennard lennart lennarth
    lenny leo leon leona leonard leonardo leonce leone leonel leonhard leoni leonie leonor
    leonora leontine leopold leopoldo lerato lere lesley leslie leticia levent levente levi
    lewis lexi leyla li lia liam lian liana liang libby libni libor libuse licia lidia lidija
    lidka lieke liesbeth liette lieven liga ligia lil lila lili lilia lilian liliana liliane
    lilli lillian lilly lilo lilou lils lily lin lina linda lindiwe lindsay lindsey ling linh
    linn linnea lino linus lionel lipika lisa lisa-marie lisandro lisanne lisbeth lise liselotte
    lisette liv liva livia livio liwia liz liza lize lizz lizzie lizzy ljiljana ljubica ljudmila
    lloyd loan lodovico loek loes logan lohit loic lois lola loni lonneke lonnie lopa lora
    loraine lorcan loredana lorena lorenz lorenza lorenzo loretta loretto lori lorin loris lorna
    lorraine lotfi lothar lotta lotte lottie lou louane louie louis louisa louise louka louna
    lourdes lovisa lovre lovro lowri luan luana luara lubomir lubos luc luca lucas lucca lucette
    luchino lucia luciana luciano lucie lucien lucienne lucija lucile lucinda lucio lucrezia
    lucy ludek ludivine ludmila ludmilla ludovic ludovica ludovico ludvig ludvik luggi luigi
    luigina luis luisa luisana luise luisina luiz luiza luka lukas lukasz luke lulu lumir lunna
    lupe lurdes luuk lyam lydia lydiane lydianne lydie lyn lyna lynda lyndon lyndsay lyndsey
    lynette lynn lynne lynnette lynsey lysiane lyudmyla maaike maanas maanav maarten maartje
    mabel maciej maciek mackenzie madalena madalina maddie maddison maddy madeleine madelief
    madeline madge madhav madhavi mads mady madzia mael maelle maelys maeva maeve mafalda magali
    magalie magda magdalena magdalene magdolna maggie maggy magne magnus mags mahdi mahesh
    mahika mahmoud mahmud mahsa mahulena maia maida maija maiken maira mairead maisie maisy
    maite maj maja majken makayla makoto maks maksim maksymilian malachy malak malathi malcolm
    malee malena malene malgorzata malik malika mallory malou malte malthe malvina malwina
    mamadou mamta manan manbir mandy manel manfred manish manni manoj manon manpreet manthan
    manuel manuela manuelle manus manya mara marc marcel marcela marcelina marcelino marcell
    marcella marcelle marcello marcelo marcia marcin marco marcos marcus marechen marek maren
    margaret margareta margarete margaretha margarida margarita margaud margaux marge margherita
    margie margit margot margret margrethe marguerite margus marguy maria mariah mariam mariama
    marian mariana mariane mariann marianna marianne mariano maribel marica maricel maricela
    marie marie-ange marie-anne marie-christine marie-claire marie-claude marie-france
    marie-francoise marie-helene marie-jose marie-laure marie-line marie-louise marie-madeleine
    marie-noelle marie-paule marie-pierre marie-rose marie-sophie marie-therese mariela mariella
    marielle marietta mariette marija marijan marijana marijke marijn marika marilyn marina
    marinus mario marion marisa marise marisela marisol marissa marit marita maritza marius
    mariusz marj marja marjan marjorie mark marketa marko markus marleen marlen marlene marlies
    marlis marlon marlyse marta martha marthe martim martin martina martine marvin marwa mary
    maryam marylene maryline maryse maryvonne marzena masha massimiliano massimo massinissa
    matea matej mateja mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs
    mathilda mathilde mathis mathys matias matija matilda matilde matous mats matt matteo
    matthew matthias matthieu matti mattia mattias matyas matze maud maude maura maureen maurice
    mauricette mauricio maurilio maurine maurits maurizio mauro maurycy mavis max maxence maxime
    maximilian maximiliano maximilien maxine maxwell maya mayra maysa mayte maz mbali meabh
    meagan meena meera meg megan megane megha meghan meghana mehdi mehmet mehtap mei meibh meike
    mekhala mel melania melanie melek melina melinda melis melisa melissa melita melle melody
    meltem melvin menachem merce mercedes merete merethe meriem merijn meritxell merle meron
    mert merve mervin mervyn meryem meseret mesfin metod mette metty mhairi mia micael micaela
    micah micha michael michaela michal michala micheal micheala michel michela michelangelo
    michele micheletto micheline michell michelle michelotto michi mick mickael micky mieszko
    miguel mihael mihaela mihai mihaly mika mikael mikaela mikayla mike mikey mikhail mikkel
    mikko mikulas mila milada milagros milan milda milena milica milka millicent millie milo
    milos miloslav miloslava milou milton milu miluse mimi mimmo mimoza mimy min-ji min-jun mina
    mindaugas mindy ming minh minji minna minnie miran miranda mircea mirco mireille mirek
    mirela mireya miriam miriama mirja mirjam mirjana mirko miroslav miroslava mirsad mirthe
    misael misaki misch mislav mitali mitchel mitchell mitesh mizan mladen mo modupe mofifoluwa
    mogens mohamad mohamed mohammad mohammed mohand mohini mohit moira moira-jane moises mojca
    mojisola mojisoluwa mojmir mollie molly mona moni monica monika monique montse moradeke
    morag morayo morenike morgan morgane moritz morolake morris morten moses moshe
    mosinmileoluwa mosunmola motunrayo mouloud mounir mourad moussa moyosore moz mugdha muhammad
    muhammed mukesh murat muriel murielle murilo murray musa mustafa mustapha mya mylene myles
    myra myriam myrthe myrtle nabil nachiket nacho nadeem nadege nadezda nadia nadin nadine
    nadiya nadja nael nahiara nahuel naiara naim naima najib naksh nakul nanami nancy nandi
    nandini nando nandor nanna nanni naoimh naoise naoko naomi naresh narges narimane naseem
    nasreen nasrin nassim natacha natalia natalie natalija nataly natan natanael nataniel natasa
    natascha natasha natasja natasza nathalie nathan nathanael nathaniel nati navdeep naveed
    naveen navya nawal nazar nazim ndeye nedda nedjma neel neela neelima neha neil nela nele
    nell nelly nelo nelson nemanja nenad nerys nese nesrin nesrine nessa nestor nete netra netta
    nev nevaeh nevena nevenka nga ngoc ngozi nhung nia niall niamh nichola nicholas nichole nick
    nicklas nicky niclas nico nicol nicola nicolaas nicolai nicolaj nicolas nicole nicoleta
    nicoletta nicoline nicolo nidhi nidia nidra niek niels nienke nige nigel nihad nihal
    niharika nika nikita nikki niklas niko nikodem nikol nikola nikolai nikolaj nikolas nikolay
    nikolett nikoletta nikolina nikos niksa nilda nilgun nils nilufer nimakoah nimrat nina
    ninetta ninioluwa nino ninthe niran nirja nirmal nirmala nisa nisha nita nitara nitesh
    nithya nives niyilolawa njoroge nkechi nkiruka nnamdi nneka noa noah noam nobuko noe noel
    noelia noella noelle noemi noemie noga nolan nomsa nonso noor noortje nora norah norbert
    norberto noreen norma norman noud nour nour-eddine nout nuala nuno nunzia nunzio nuria
    nursultan nynke nyoman obanijesu obi obianuju obinna oceane octavie octavio odalys oddvar
    odeline odette odhran odika odile oeshi ofelia ofer ogechi ogooluwa oisin ojas ojasvi okan
    okechukwu oksana ola oladare oladimeji olaf olajumoke olakunle olamide olanrewaju olansile
    olasunmbo olav oldrich oleh olek olena olfert olga olgierd olive oliver olivia olivie
    olivier oliwier ollie olof ololade olu oluchi olufunke olufunmilayo olumorotimi oluwafemi
    oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole
    omaja omar omer omisha omkaar omobobola omobolanle omodunni omolabake omolara omosalewa
    omotara omotayo omotola omotoun omowumi omya ondrej onkar onur onveer onyinye oonagh ophelie
    oran orazio oreofe oreste orfhlaith orhan oriane orinder oriol orla orlagh orlaigh orlaith
    orlando ornella orsolya oscar oskar osman ossi osunleke osvald osvaldo oswald oswaldo otakar
    otavio otieno otilia ottavio ottilia ottilie otto otylie ouanes oumar oumou ousmane oussama
    oviya owen oye oyenike oyindasola ozan ozge ozgur ozioma ozlem pablo paco paddy padma
    padraic padraig padraigin pahal paige palesa pallavi paloma pam pamela pancho pankaj paola
    paoletta paolina paolo parisa parminder parth parveen pascal pascale pasqual pasquale pat
    patric patrice patricia patricie patrick patrik patrizia patryk patsy patty paul paula paule
    paulette paulina pauline paulo pauric pavani pavel pavla pavlina pawel payton peadar pearl
    pearse peder pedro peggy pekka penelope penny pepa pepe pepijn peppe peppino pernille
    perrine petar pete peter peteris petr petra petter phil phileine philip philipp philippa
    philippe philippine phillip philomena phoebe phuong phyllis pia piaras pien pierangelo
    pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre
    pierre-yves pierrick piers piersanti pieter pietro pilar pim pina pinar pino piotr piotrek
    pippa pippo pirkko piroska pleun polly pompeo pomponio pooja poppy porfirio poul pradeep
    pragya prakash pramod pranav praneel pranit prashant pratik pratyush praveen preben preethi
    preeti premysl primoz priscila priscilla prisha priti priya priyanka prue przemek puccio
    pushti putri putu qabil qadim qarin qasim qing quang queenie quentin quim quincy quinn
    quinten quinty quique qushi quynh raagini rabia rachael rachana rachel rachele rachelle
    rachid rachit rachita radek radeke radha radhika radim radka radmila radomir radoslav
    radovan radu rafa rafael rafaela rafal raffael raffaela raffaele raffaella raffaellino
    raffaello rafi rafiq raghav ragna ragnar ragner ragnhild rahel rahul raimondo raimund rainer
    raj rajesh rajeshri rajiv rakesh raksha ralf ralph ramatou ramesh ramiro ramon ramona ramzi
    rana ranbir randi rania ranieri ranjit ranveer raoul raphael raphaela raphaelle raquel
    rashid rasmus ratna raul ravi ravy ray raya rayaan rayan rayana raymond raymonde razvan
    rebeca rebecca rebeka rebekah rebekka reece reema reg regan regina reginald regine regis
    regitse regitze rehaan reidun reinaldo reinhard reinhold rejane reka rekha rembrandt remi
    remy rena renan renata renate renato rene renee rens renske renzo resi reuben reva reyansh
    reynaldo reza rhavi rhea rhian rhianna rhianne rhiannon rhod rhoda rhodri rhona rhonda rhys
    ria rian ricardo riccardo ricciotti richa richard richardt rick ricky rico rida ridhi
    rigoberto riitta riley rino rishi rita ritu rivka riya rob robbie robbo robby robert roberta
    roberto robin robyn rocco rochdi rocio roderick rodger rodica rodney rodolfo rodolphe
    rodrigo rogelio roger rohan rohit roise roisin roko roksana roland rolande rolando rolf
    rollande rolli romain roman romane romeo romina romolo romuald romy ron ronald ronaldo ronan
    ronith ronja ronke ronni ronnie ronny ronya roos rory rosa rosalba rosalia rosalie rosalinda
    rosanna rosanne rosaria rose rose-marie roseanna roseline roselyn rosemarie rosemary rosendo
    roshni rosi rosie rosina rosita roslyn ross rossana rostislav roswitha rotem rowan rowena
    roxana roxane roxanne roy roz roza rozalia rozalija rozsa ruairi ruari ruaridh ruben rubina
    ruby rudi rudolf rudra rudy rufus ruggero ruggiero rui rukhsana rune rupert rushil russell
    ruta ruth ruud ruxandra ruza ruzena ruzica ryan rym ryma ryo rysiek ryszard saanvi sabi
    sabina sabine sabrina sabrine sacha sachi sachin sadie safia safiya sagar sahar sahra said
    sajid saksham sakura sal saleh salim salima sally salma salome salomey salomon salvador
    salvatore salvo sam samaira samaksh samanta samantha samar samarth samesh sami samina samir
    samira sammy samuel samy sanaya sandeep sander sandra sandrine sandro sangeeta sanja sanjay
    sanna sanne santiago sanya saoirse saqib sara sarah sarah-jane sarah-louise saraswati sarina
    sarka sarthak sasa sascha sasha saskia sathvik satoshi saul saumya saurabh savannah saverio
    savita scarlett scarlette schorsch scott seamus sean sean-paul seana seanan seaneen seanna
    sebastiaan sebastian sebastiao sebastien seda segilola segun selam selena selina selma senga
    senthil seo-yeon seon seona sepp serena serge sergei sergej sergio sergius sergiy serhii
    serkan seth seun seval severin severine severino sevgi seydou seye shabana shabnam shaheen
    shahid shai shakira shana shane shani shania shanice shaniqua shankar shanna shannan shannen
    shannon shari sharlene sharon shaun shauna shauneen shaurya shawn shawna shay shayne shaz
    shazia shazza sheena sheila shelby shelia shelley shelly sheree sheri sherri sheryl shiela
    shilpa shira shirin shirley shiv shivani shivansh shlomo shona shpresa shravya shreya shruti
    shu shweta sian siarhei sibel sid siddharth siegfried siem sigrid sigurd sigurdur sijuade
    silas silja silje silke sille silvana silvester silvestro silvia silvio simao sime simen
    simeon similoluwa simisola simon simona simone simonetta simonne simran sina sinan sindhu
    sindre sinead sinem sinisa siobhan siofra sioned sipho siri sissel siti siv siya sjoerd skye
    skyla skylar slavena slavica slavka slavko slavomir slawek slobodan sneha snezana snjezana
    sofia sofiane sofie sofija soizic solange solene soline solveig solvej somadina somchai
    somtochukwu sona sonali sondre songul sonia sonja sonny sonya sophia sophie sophie-louise
    sophie-marie soraia soraya sorcha soren sorin sorina souad soufiane soumia soumya sowande
    spencer spyros srinivas stace stacey stacie stacy stan stana stanislav stanislava stanley
    staszek stef stefan stefani stefania stefanie stefanija stefano steffen stefica steinar
    stelian stella stepan stepanka steph stephan stephane stephania stephanie stephany stephen
    sterre steve steven stevie stewart stian stig stijn stina stine stjepan stuart subash subomi
    sudha sudiksha sue suhani sujata sukhdeep suki sukran suleiman suleyman suman sumit sung-min
    sunil sunita suresh susan susana susann susanna susannah susanne sushma susi susie sussanne
    sussie suus suzan suzana suzanne suze suzette suzy svatopluk svatoslav svea svein sven
    svenja svenning sverre svetlana svitlana swati sybille sylvain sylvaine sylvere sylvester
    sylvia sylviane sylvianne sylvie sylwia szabolcs szilard szilveszter szilvia szymek szymon
    tabitha tadeas tadesse tadeusz tadhg tage tahir tahira takashi takeshi talia tamar tamara
    tamas tami tamika tammie tammy tamsin tamta tanay tania tanish tanja tanmayi tansu tanveer
    tanvi tanvir tanya tao tara tarak taras tarek tariq tarkan tarquin tash tasha tatenda
    tatiana tatjana tatum tayla tayo ted teddy teerth tegan tejas tejs telmo temi temidayo
    temistocle temitope tendai teo teodor teodoro terence teresa teresia terez tereza terezia
    terezija terje terri terry tesfay tess tessa tetiana teun teuta tewodros tez thabo thaddeus
    thales thandi thandiwe thanh thao thea thelma themba theo theodor theodora theodore theodoro
    theophile theres theresa therese theresia thi thiago thibaud thibault thibaut thierry
    thijmen thijn thijs thilo thinhinane thomas thor thorsten thuy tiago tiana tiarna tiarnan
    tibor tiegan tiffany tigist tigran tiina tijana tijmen tijn tijs tilde tilly tilman tilo tim
    timea timmy timo timon timotej timothee timothy tina ting tini tininha tirza tisa titilayo
    tito titus tivadar tiziana tiziano tobi tobiah tobias tobiasz toby todd tokunbo tolga tolly
    tolulope toluwanimi tom tomas tomasz tomek tomislav tommy tomoko tomori toni tonicha tonino
    tonje tonny tony tonya torben torbjorn torill torquato torsten torunn tosia toto tove toyin
    toze tracey traci tracie tracy trang traudl travis trent trevor tricia trina trinh triny
    tripti trish tristan triveni trixie triya troels trond troy trudy trung tsegaye tsvetelina
    tuan tulay tunde tuomas turid turvi tuva tuyet twan tycho tygo tyler tymon tymoteusz tyra
    tyrone tyson ubaldo uberto ubika ucchal uche uchenna udant udarsh udo udyati uffe ugo ugur
    ujunwa ulf uli ulises ulla ulrich ulrik ulrike umair umang umar umberto umut unnati unni
    upadhriti upasna upkaar upma uriel urishilla urmi urs ursel ursula urszula urvashi urvi
    uschi usha usman ute utkarsh uwe vaclav vagn vaishnavi vajen val valdemar valentim valentin
    valentina valentino valeria valerie valerio valery valter vamakshi vandana vanesa vanessa
    vanja vansha vanya varenya varsha vasana vasanthi vasatika vasile vasilica vassilis vasudha
    vasyl vedant vedhika vedran veerle vegard venancio vendula venkat venkatesh vera verena vern
    verner vernon veronica veronika veronique vesna vic vicente vicki vickie vicky victor
    victoria victorine vidar vidhi vidya vigo vihaan vijay vijaya vikram viktor viktoria
    viktorie viktorija vilde vilem vilhelm villads vilma vilmos vimal vinay vinaya vince vincent
    vincentio vincenza vincenzo vinciane vineet vinh vinicius vinod viola violet violeta
    violetta violette viraj virginia virginie viridiana vishal vitezslav vito vitor vittorio viv
    vivaan vivek vivian viviana viviane vivien vivienne vjekoslav vlad vladimir vladimira
    vladislav vlado vlasta vlastimil vojtech volkan volker volodymyr vratislav vrinda vrishti
    vritti vroni vusi vyanjana vytautas wafae wahab waheed waida wakeeta waldemar wale walid
    wally walt walter wanda wanjiru waqar warda warhi warinder warjas warren waseem wassim wastl
    watika wayan wayne wazir weena wei wen wenche wendelin wendy wenzel werner wes wesley wessel
    whitney widisha wiebke wiesiek wiktor wiktoria wil wilfredo wilfried wilhelm will willem
    willi william willie willy wilma wilmer wilson wim winfried winifred winni winnie winston
    wioletta wishi witold wojciech wojtek wolfgang wouter wriddhish wridesh wuraola wyatt xabier
    xalak xan xana xavi xavier xenia xiao xiaoming xico ximena xin xiomara xiti xiu xuan yaa
    yaakov yachana yacine yadavi yael yagnesh yago yahvi yahya yamina yamini yan yanis yann
    yannick yannis yara yas yasemin yash yashasvi yashawini yashica yashoda yashodhara yashpal
    yashvi yasin yasmin yasmina yasmine yasser yassin yassine yasti yasuko yatan yatin yauvani
    yavuz yaw yaz yejide yemi yesenia yesica yessica yetunde yevhen yewande yfke yiannis yifan
    yildiz ying yinka yinthe yiorgos ylvie yngve yoann yochana yogesh yohan yohana yoko yolanda
    yolande yomi yonas yong yoshi yoshita yossi youba youcef younes youri yousra youssef yrsa
    ysaline yuki yulia yuliana yumi yun yuri yusra yusuf yutika yuvraj yvan yves yvette yvon
    yvonne zac zacarias zach zacharie zachary zack zafar zahra zaid zainab zaira zaitra zakaria
    zalan zane zanele zaneta zansi zara zarna zashil zayan zayyan zbigniew zbynek zbyszek zdenek
    zdenka zdenko zdislava zdravko ze zeb zeca zeeshan zehaan zehnia zeina zeki zelda zelie
    zeljka zeljko zelma zena zenia zeno zeynep zhen zhi ziggy zikmund zilmil zina zinal zineb
    zion zita zlatko zoe zoey zofia zofie zoltan zora zoran zorka zosia zsanett zsigmond zsofia
    zsolt zsombor zsuzsa zsuzsanna zubaida zubair zulfiya zuzana zvonko
    αννα γιαννησ γιωργοσ δημητρησ ελενη κωστασ μαρια νικοσ александр алексеи анастасия анатолии
    андреи андріи анна богдан василь виктор владимир віктор вікторія галина дарья денис дмитрии
    дмитро екатерина елена иван игорь ирина катерина катя ксения людмила максим марина мария
    маша михаил надежда наталья наталія наташа николаи оксана олег олександр олексіи олена ольга
    омар павел петр роман саша светлана сергеи сергіи софия тарас татьяна тетяна юлия юліи юлія
    юрии ярослав ігор ігорь ірина ابراهيم احمد حسن حسين خالد سارة علي عمر فاطمة ليلى محمد مريم
    نور يوسف
"""


class FirstNames(AbstractSet[str]):
    """The first names of a text, sorted, as a set: what is made of it is a plain one."""

    def __init__(self, text: str) -> None:
        """Keep the names of each first letter as one line."""
        names = sorted(text.split())
        self._size = len(names)
        self._lines = {
            letter: f" {' '.join(group)} " for letter, group in groupby(names, key=lambda it: it[0])
        }

    def __contains__(self, name: object) -> bool:
        """Whether a word is one of them."""
        return isinstance(name, str) and f" {name} " in self._lines.get(name[:1], "")

    def __iter__(self) -> Iterator[str]:
        """All of them."""
        return (name for line in self._lines.values() for name in line.split())

    def __len__(self) -> int:
        """How many there are."""
        return self._size

    @classmethod
    def _from_iterable(cls, names: Any) -> frozenset[str]:  # type: ignore[override]
        return frozenset(names)


FIRST_NAMES = FirstNames(_TEXT)
"""First names, so that “Claire Weber, Tom” is known for two people. A name that is not here is read
as a name too, but where it could be something else, its writer is asked."""

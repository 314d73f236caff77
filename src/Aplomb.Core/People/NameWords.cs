namespace Aplomb.People;

/// <summary>Words that tell what a display name is; folded, see <see cref="FirstNames.Fold"/>.</summary>
internal static class NameWords
{
    public static HashSet<string> Titles { get; } =
        Set(
            "dr prof professor mr mrs ms miss mx mister rev reverend fr father pastor rabbi imam sir dame herr frau sr sra srta don dona dipl-ing dipl ing mag capt captain sgt lt col coach chef nurse doctor sister brother hon judge mme mlle monsieur madame dott dottssa avv arq lic eng engr sheikh haji pfarrer univ-prof drs ir cllr doktor docteur doctora dottoressa sergeant schwester oberst hauptmann"
        );
    public static HashSet<string> Suffixes { get; } =
        Set(
            "phd md mba jr sr ii iii iv esq dds rn bsc msc ma ba llm llb cpa dvm mph obe cbe mbe frcs frs pe bs ms edd jd pmp cfa do mdphd dipl ing"
        );
    public static HashSet<string> Particles { get; } =
        Set(
            "de la van von der den del della da di dos das do el al bin ben ibn ter ten le du des zu zum af av san santa mac e y i ul abu bint st"
        );
    public static HashSet<string> And { get; } = Set("& and et und y e + og en och i ja n und/oder");

    /// <summary>Given names that the shipped lists lack.</summary>
    public static HashSet<string> MoreGiven { get; } =
        Set(
            "mo haruka haruto haru yuki yuto sota ren hina yui sakura aoi rin mei kenji kenta takeshi hiroshi naoko keiko yoko akira daiki takumi ryo shota kaito yuna miyu emi ayumi jieun jihoon minsu minji soojin hyunwoo jiwoo seoyeon arber bronwen bettany tash ifeoma ngozi chidi emeka obinna chukwudi folake tunde siobhan aoife caoimhe saoirse niamh oisin ijsbrand joost sanne fenna jorrit lotte maud thijs bram daan luuk sem tess femke anouk maartje gergo bence mate zsofia eszter boglarka reka lilla csilla istvan gyorgy sandor zoltan attila balazs tamas krisztina agnes judit kata dora oleksii olha iryna yuliia dmytro andrii volodymyr svitlana natalka kseniia anneliese liesl heidi jurgen jochen gunther wolfgang ute anke antje dorte sven torsten birgit dilek ayse fatma emre burak can cem ebru elif zeynep mehmet ahmet mustafa hakan gokce ozge ozlem selin tugba irmak yagmur agnieszka malgorzata grzegorz krzysztof wojciech zbigniew piotr pawel ewa kasia gosia magda zosia aneta bozena jadwiga vaclav jiri zdenek lenka jitka ondrej tomas radka marketa lucie katka simona anca ioana mihai gheorghe florin bogdan razvan cristina raluca nikolaos giorgos yannis dimitris eleni katerina ioanna priyanka deepika aarav vivaan ananya ishaan kavya rohan rahul sneha pooja lakshmi venkat suresh ramesh rajesh sunita anita arjun vikram nisha meera divya aditya siddharth parvati kofi kwame ama akua abena yaw kwabena esi efua adjoa thabo sipho nomsa lerato zanele mandla wanjiru njeri kamau otieno achieng baraka amina zawadi liz beth tom tim sam ben dan matt mike nick rob bob bill jim joe jack kate meg peg sue pam deb barb cath cathy jenny jen becky becca vicky vic gabe zach nate josh jake luke alex max leo theo ollie charlie archie alfie freddie millie ellie evie maisie tilly poppy daisy sadie gracie hattie hettie lottie dottie nell nellie flo bea bex dee dom ed eddie ted teddy ned gus hank hal harv herb kit les len lou mads mia nan nat nik pat pip ron ross rudy sid stan steph tess trish val vi viv wes will wyn zara zoe"
        );

    /// <summary>Family names of China, Korea, Japan, Vietnam and Hungary, where they stand first at home.</summary>
    public static HashSet<string> EasternFamily { get; } =
        Set(
            "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao fang shi jin tan qian dai fan zhong wan qiu kong bai cui kang mao qin gu hou shao meng long duan lei hao gong goh lim lee ng ong wong chan cheung lau kwok leung ho yeung tsang tse yip kim park choi jung cho yoon jang shin seo kwon hwang ahn hong yoo son bae baek heo nam noh moon yim chung koo oh kwak teo chua koh sim low toh heng yeo neo wee seah quek"
        );
    public static HashSet<string> JapaneseHungarian { get; } =
        Set(
            "suzuki sato takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito shimizu mori abe ikeda hashimoto ishikawa ogawa okada hasegawa fujita goto nagy szabo kovacs toth horvath varga kiss molnar nemeth farkas balogh papp lakatos takacs juhasz meszaros simon racz fekete szilagyi torok feher balazs gal szucs kocsis orsos pinter fodor szalai sipos magyar lukacs gulyas biro kiraly"
        );
    public static HashSet<string> Vietnamese { get; } =
        Set(
            "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh dao mai lam truong cao ta luong doan to ha thai chau quach"
        );

    /// <summary>Names of places that are given names too.</summary>
    public static HashSet<string> Places { get; } =
        Set(
            "jordan paris london chelsea brooklyn sydney florence vienna victoria georgia austin dallas houston denver phoenix carolina virginia dakota savannah charlotte madison israel india asia africa america china chad kenya cuba milan roma siena verona sofia adelaide alexandria lourdes ireland holland kent devon orlando memphis camden lincoln raleigh jackson jersey troy odessa valencia cordoba santiago salvador"
        );

    /// <summary>Words that are given names too, and more common as words in some language.</summary>
    public static HashSet<string> DoubleMeaning { get; } =
        Set(
            "will hope faith grace joy rose lily daisy violet iris ivy holly heather summer autumn april may june august dawn eve star skye sky rain river brook dale glen heath forest ash rowan hazel olive ginger basil sage pepper honey candy sugar cherry berry melody harmony carol aria viola clay cliff rocky stone flint jade ruby pearl amber crystal gem penny bill buck cash rich frank mark grant chance chase drew rob nick jack guy gene earnest ernest victor angel christian dean earl duke prince king art max rusty sandy misty stormy sunny happy merry bliss charity constance patience prudence mercy verity felicity unity true trinity destiny journey story page paige reed wade skip pat trip miles lane hunter fisher archer mason tanner cooper carter parker taylor baker robin jay wren lark raven phoenix fox wolf leo tiger bear bunny kitty blue scarlet sienna ebony ivory sterling silver goldie luna stella aurora nova venus mars apollo ray sol dusty ziggy buddy sonny junior bob jan sun gay dolly barb bea jean denim dot fern bay marina ocean coral pearl sandy deniz gul ay"
        );

    /// <summary>Adjectives, ranks, kin and trades of the stage: with one of these a name is a nickname.</summary>
    public static HashSet<string> Alias { get; } =
        Set(
            "the a an real official not just only your my our his her their this that mad crazy grumpy angry happy sad lazy crafty sleepy hungry big little lil old tiny mighty super mega ultra dirty sassy salty sweet spicy funky silly wicked naughty lovely lonely clumsy noisy quiet moody cranky sunny lucky mystic cosmic magic dark evil holy dj mc king queen prince princess duke duchess lord lady baron baroness count countess emperor empress saint aunt auntie uncle grandma granny grandpa grandad nana nan mama papa mum mummy mom mommy dad daddy tante onkel oma opa tio tia abuela mamma babbo ninja wizard witch gamer girl boy guy dude lad lass babe bro sis chick cat dog kitty puppy unicorn dragon monster ghost zombie robot bot user test admin anonymous anon nobody someone somebody everyone customer client guest member person human deleted unknown account profile page fan fans lover addict junkie freak geek nerd warrior fighter hero legend boss chief master guru diva goddess god devil angel troll karen majesty highness mrsgrumpy fairy pirate cowboy viking commander general major lieutenant next door tinted und der die das el los las il gli kleine kleiner grosse alte verruckte wutende petit petite grand grande gros loco loca don't"
        );

    public static HashSet<string> Firms { get; } =
        Set(
            "gmbh ltd limited inc llc ag kg ug plc corp corporation co company cafe bakery backerei boulangerie panaderia shop store market salon studio studios clinic klinik praxis hotel hostel restaurant ristorante trattoria pizzeria bistro bar pub grill kitchen catering team club fc sc verein ev school schule academy akademie university universitat college church kirche foundation stiftung trust charity group gruppe agency agentur media news radio tv podcast magazine blog records music band orchestra choir photography foto fotografie fitness gym yoga dental dentist optik optics apotheke pharmacy autohaus garage motors cars taxi travel reisen tours logistics transport services service solutions systems consulting partners associates sons sohne bros brothers brothers' daughters immobilien realty estate estates insurance versicherung bank credit savings support help helpdesk care campaign party vote movement alliance union association society network collective justice memorial memory rip friends freunde amis amigos gallery galerie museum theater theatre cinema kino books buchhandlung library florist flowers blumen jewelry jewellery fashion boutique design designs interiors bau builders plumbing electric electrical roofing cleaning cleaners landscaping farm farms hof winery weingut brewery brauerei coffee tea foods deli butcher metzgerei fleischerei tech software labs digital web online gaming esports rescue shelter vet veterinary tierarzt kita kindergarten nursery ngo official hq steuerberatung kanzlei law rechtsanwalt notariat"
        );
    public static HashSet<string> Families { get; } =
        Set("family familie familia famille famiglia familien rodzina perhe the-family");

    /// <summary>Figures of legend and fiction, placeholders, and names that make a joke when read aloud.</summary>
    public static HashSet<string> Figures { get; } =
    [
        .. "sherlock holmes|harry potter|darth vader|peter pan|james bond|lara croft|john doe|jane doe|max mustermann|erika mustermann|mario rossi|jan kowalski|santa claus|mona lisa|mickey mouse|donald duck|bruce wayne|clark kent|tony stark|peter parker|homer simpson|bart simpson|frodo baggins|bilbo baggins|luke skywalker|han solo|indiana jones|robin hood|king arthur|don quixote|don quijote|pippi longstocking|pippi langstrumpf|mary poppins|willy wonka|oliver twist|romeo montague|juliet capulet|ebenezer scrooge|jack sparrow|hannibal lecter|norman bates|rick sanchez|walter white|jon snow|katniss everdeen|hermione granger|ron weasley|albus dumbledore|severus snape|tom sawyer|huckleberry finn|alice wonderland|captain nemo|count dracula|victor frankenstein|dorian gray|jay gatsby|atticus finch|holden caulfield|claire de lune|deniz kizi|anna conda|anna bolika|justin time|justin case|paige turner|ella vator|ella vader|al dente|barb dwyer|barb wire|crystal clear|robin banks|anita bath|holly wood|neil down|sue flay|terry dactyl|bill board|al beback|amanda hugginkiss|seymour butts|ben dover|hugh jass|hugh mungus|mike rotch|mike hunt|phil mccracken|i p freely|chris p bacon|chris cross|dee zaster|dinah might|dinah mite|eileen dover|gene pool|ginger vitis|hazel nutt|helen back|iona ford|jack pott|joe king|kerry oki|lee king|liz ard|lou pole|lynn guini|marsha mellow|mary christmas|mary juana|max power|max volume|minnie mum|miles away|mo lasses|molly coddle|noah way|ole king|olive branch|olive tree|olive oil|olive yew|otto graf|otto matic|pat myback|patty cake|pearl necklace|penny lane|penny wise|penny pincher|perry winkle|pete moss|phil harmonic|polly ester|polly tics|ray beez|ray gun|rick shaw|rita book|rocky road|rose bush|rose garden|rose bowl|rose petal|rose water|russell sprout|rusty nail|sal monella|sally forth|sam and ella|sandy beach|sandy shore|shanda lear|sherry trifle|sonny day|stan still|sue shi|summer breeze|summer rain|summer holiday|teresa green|terry aki|tim burr|tom ato|tom foolery|ty coon|val u|vic tory|wanda rinn|warren peace|will power|will do|willie makeit|wilma leggrowbach|winnie pooh|woody allan|xavier breath|yule tide|zoe trope|art vandelay|april showers|april fool|autumn leaves|dawn patrol|eve ning|faith hope|grace period|grace land|hope less|hope floats|iris scan|ivy league|jade plant|joy ride|joy division|joy stick|june bug|carol singer|melody maker|misty morning|violet sky|skye high|sunny day|sunny side|guy fawkes|jack frost|jack knife|jack daniels|johnny walker|bloody mary|shirley temple|tom collins|rob roy|earl grey|lady gaga|mother teresa|peter silie|rainer zufall|klaus trophobie|anna nass|axel schweiss|ernst haft|lars vegas|marie huana|mark aber|rosa wolke|rosa rot|wilma bier|bernhard diener|claire grube|jean darme|jean bon|alain terieur|alain delivre|ada lovelace bot|aldo rato|paco gerte|elsa capunta|elena nito|armando bronca segura|elton tito|dolores fuertes|helen chufe|susana oria|armando casas|zoila vaca".Split(
            '|'
        ),
    ];

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}

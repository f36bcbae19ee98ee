import type { WordClasses } from '../frequency.ts';

/** Names of the English-speaking countries. */
export const ENGLISH: WordClasses = [
  `brown charles david elizabeth george james john johnson jones joseph mary michael richard robert smith thomas
  william williams`,
  `adams alexander allen anderson andrew ann anna anne anthony baker barbara benjamin brian christopher clark daniel
  davis edward edwards emma evans green hall harris helen henry hill jackson jane jennifer jessica karen kevin king
  lee lewis linda lisa margaret mark martin matthew miller moore nancy patricia paul peter roberts ruth samuel sarah
  scott stephen steven susan taylor thompson turner walker white wilson wood wright young`,
  `aaron adam alan albert alice amanda amy andrea angela arthur ashley austin bailey barry bell bennett betty beverly
  bobby brandon brenda brooks bruce bryan bryant butler campbell carl carol caroline carter catherine christian
  christina christine claire clarke cole collins cook cooper cox craig cynthia dale danny davies deborah debra denise
  dennis diana diane donald donna dorothy douglas dylan edith ellis emily eric ethan eugene evelyn fiona fisher ford
  foster frances francis frank fraser fred gary gemma gerald gloria grace graham grant gray gregory griffin hamilton
  hannah harold harrison harry hayes heather henderson howard hughes hunt ian irene jack jacob jason jean jeffrey
  jenkins jeremy jerry jim joan joanna joanne joe jonathan jordan joshua joyce juan judith judy julia julie justin
  katherine kathleen keith kelly kennedy kenneth kim knight kyle larry laura lauren lawrence leonard long louis louise
  lucy luke lynn malcolm maria marie marilyn marshall martha mason mcdonald megan melissa michelle mitchell morgan
  morris murphy murray myers natalie nathan neil nelson nicholas nicola nicole noah oliver olivia oscar owen pamela
  parker patrick patterson perry peterson philip phillip phillips powell price rachel ralph randy raymond rebecca reed
  reid reynolds richardson robertson robinson roger rogers ronald rose ross roy russell ryan samantha sanders sandra
  sean sharon shaw shirley simon simpson sophia sophie stanley stephanie stevens stewart stone stuart sullivan ted
  teresa terry theresa tim timothy tina todd tom tony tracy tyler valerie vanessa victoria vincent virginia walsh
  walter ward warren watson wayne webb wells wendy west woods zachary`,
  `abbott abigail abraham agnes aidan aitken alastair alexandra alfred alicia alison alistair allan allison andrews
  annabel annie antony armstrong arnold atkinson audrey baldwin ball barker barnes barnett barrett barron barton
  bateman bates baxter beck becky bernard bernice berry beth bill billy bird bishop black blake bond bowen boyd
  bradford bradley brady brendan briggs brooke bryce buckley bull burgess burke burns burton bush byrne caitlin
  cameron cannon carlson carpenter carr carroll carson cassandra cecil chambers chandler chapman charlotte chelsea
  chester chloe christie christy church clara clayton clifford clive clyde cohen coleman colin colleen connor conor
  conway cooke courtney crawford cross cunningham curtis cyril daisy dalton daly darren dawn dawson dean deirdre derek
  diaz dixon dominic donovan doris doyle drake duncan dunn dwight dyer earl eddie edgar edmund eileen elaine eleanor
  eliot ella ellen elliott elsie emmanuel erin ernest esther ethel eva fay felicity ferguson field fields finn
  fitzgerald fleming fletcher flynn foley fowler fox franklin frederick freeman french fuller gail gallagher gardner
  garner garrett gavin geoffrey georgia georgina geraldine gibson gilbert gill gillian glen glenda glenn goodwin
  gordon gough graeme graves greene gregg griffiths guy gwen hale hanson harding hardy harper harriet hart harvey
  hawkins haynes hazel heath herbert hicks higgins hilary hilda hodges hoffman hogan holland holly holmes holt hope
  hopkins horton houston howe howell hudson hugh humphrey hunter ida irving isaac isabel isabella isabelle isobel ivan
  ivy jacobs jacqueline jake jamie janet janice jasmine jay jeanette jeff jeffery jenna jennings jenny jensen jeremiah
  jessie jill jo jodie johnny johnston johnstone josephine josh joy kane karl kate katie kay kaye keller kerr kerry
  kieran kirk kirsty kristen kristin lambert lance lane larson laurence lawson leah lena leo leon leslie lester levi
  liam lindsay lloyd lois lorraine love lowe lucas lydia lynch lyons mabel mackenzie maclean macleod madeline madison
  maggie mann manning marcia marcus margery marian marion marjorie marlene marsha marvin matilda maureen maurice
  maxwell may mccarthy mccormick mccoy mcdonnell mcgee mcgrath mckay mckenna mckenzie mclaughlin mclean mcleod melanie
  melvin meredith mia mike mildred miles milton miranda miriam moira molly monica montgomery morrison morton moss
  muriel myra naomi natasha neal newman newton niall nichols nicholson nigel noel nolan nora norma norman norris
  obrien oconnor odonnell olson oneill osborne owens page paige palmer pam parsons paula payne pearce pearl pearson
  penelope penny percy perkins peters phelan philippa phoebe phyllis pierce polly poole porter potter powers pratt
  priscilla quinn ramsey randall ray rayner read regina reginald rex rhodes rhys rice riley rita robbins roberta robin
  robyn rodney roland rory rosemary rosie rowan rowe rowland ruby rupert sadie sally sam sara saunders savannah
  schmidt schultz sebastian seth shane shannon sharp shaun sheila shelley shelton shepherd sheppard sherry short
  sidney silvia sims skinner snyder spencer stacey stacy steele stella stephens stephenson steve sue summers susanna
  sutton suzanne swift sydney sylvia tamara tara tate terence thelma thornton toby townsend travis trevor troy tucker
  turnbull tyson una unwin vaughan vaughn vera vernon veronica vicky victor viola violet vivian wade walters walton
  watkins watts weaver webster wesley wheeler whitaker wilfred wilkins wilkinson williamson willis winifred winston
  woodward wyatt yates yvonne zoe`,
  `ackerman acton addison adrienne ainsworth aldridge alec alexis alma althea alton alvin amber amelia andre angus
  antonia appleton april archer archibald ashton ashworth atkins aubrey autumn avery ayers babcock bain baird ballard
  banks barber barclay barlow barr barrie bartlett basil bass beard beasley beatrice beaumont becker bedford bella
  bender benedict benson bentley bernadette bert bertha bertram beryl best betsy bevan blackburn blackwell blair
  blanchard blanche blevins bolton bonnie booker boone booth bower bowers bowman boyle bradshaw brandy braun brennan
  brent brett brewer brewster bridges bridget britney brock broderick bronwyn browne browning bruno buchanan buck
  buckner bullock burch burnett burnham burris burrows byrd cain caldwell callum calvert calvin camilla candice carey
  carla carlton carly carmichael carney carrie carver casey cassidy cathy cedric celia chadwick chan charlene charlie
  chase cherry cheryl childs chris christensen cindy claude clement clements cleveland cliff clinton cochran cody
  coffey colby collier combs compton conley conner connie connolly conrad constance copeland cora corey cornelius
  coughlin cowan craven creighton crosby crowley cummings cummins curran currie dana daniels daphne daryl davenport
  davidson davison deacon deanna decker delaney dempsey denis dennison denton desmond devin dexter dickens dickinson
  dickson dillard dillon dinah dodd dodson dolan dolores dominique donaldson donnelly dora doreen dougherty drew
  drummond dudley duffy duke dunbar dunlap durham dustin dwyer eaton ebony edna edwina elijah elisabeth elise eliza
  ellie elliot ellison elmer eloise elvis emerson emery emmett english enid eunice evan everett farley farmer farrell
  faulkner faye felix fern finch finlay finley finnegan fitzpatrick flora florence flowers floyd forbes forrest
  forster fran frankie franks frazier freda freya frost fry gale gallacher galloway gareth garrison gaynor gene
  genevieve gentry gibbons gibbs gilmore ginger gladys glover godfrey goff golden good goodman gould gracie grady
  granger greer greta gretchen griffith grimes guthrie hadley haley hancock hank hardin harmon harrington haylee
  hayley heaton heidi helena hendricks henley hensley henson herman herring hester hewitt hickman hines hinton hobbs
  hodgson holden holder holloway hood hooper horace horne howarth hubbard huff hull humphreys humphries hurst
  hutchinson hutchison huxley hyde imogen ingram ira iris irvine irwin ismay jackie jan jared jarvis jefferson jemima
  jesse jewell jocelyn jodi joel jolene josie jude julian juliet june justine kara karla katelyn katharine kathy
  katrina kearney keating keegan kelsey kemp ken kendall kendra kendrick kent kerri kidd kimberley kimberly kinsey
  kirkland kirsten klein knapp knowles knox kristina kurt kylie lacey lamb lana landry lang langley larsen latham
  latoya lauder laurel laurie leach leblanc leigh leland lennox leroy lesley levine lewin lila lilian lillian lily
  lincoln lindsey lionel little livingston liz liza logan lonnie loretta louisa lucille lucinda luther lyle lynda
  lynette lynne lyon macdonald mack mackay maddox madeleine mae magnus mallory mamie mandy marc marcy margot
  marguerite marina maris marissa marks marlon marlow marsh martina matt mattie maude mavis max maxine mayer maynard
  mcallister mcbride mccabe mccall mccann mcclain mcclure mcconnell mccullough mcdaniel mcdowell mcfarland mcgill
  mcgowan mcguire mcintosh mcintyre mckee mckinley mckinney mcknight mclellan mcmahon mcmillan mcnamara mcneil
  mcpherson mcqueen meadows melinda melody mercer merle merrill merritt meyer micah michaela middleton millicent
  milligan mills mindy minnie misty mitch mona monroe moody mooney moran morley morrow morse mortimer moses mullen
  mullins munro murdoch murdock myles myrtle nadine nash ned nell nellie nick nina noble norton oakley ollie opal
  ophelia orson osborn otis pace paine paisley parrish pate patton patty paulette pauline peck peggy perkin pete
  petersen petra pettigrew phelps piers pitt pittman pollard pope potts preston prince pritchard proctor pruitt
  purcell quentin quincy rae ramona randolph rankin raphael ratcliffe raven rebekah reece reilly rena rene renee
  reuben rhiannon rhoda rhonda rich richards richmond rick ricky riggs ritchie robb roberson robson rochelle rod
  roderick rollins roman ron ronnie roosevelt rosa rosalie rosalind rosamund rosanna roslyn roth roxanne rufus rush
  russo rutherford ruthie sadler salter salvatore sampson samson sandy sargent saul savage sawyer scarlett schneider
  schofield selena selina serena sexton sharpe shea shelby shelly sherman sherri sherwood shields sienna sierra
  simmons simone sinclair singleton sloan small snow sonia spears spence stafford stan stanton stark stein stephan
  sterling steward stokes stout strickland strong suzanna swanson sweeney sybil sykes tabitha talbot tammy tanner
  tanya teddy terrell tess tessa thaddeus theo theodore thomson tiffany tommy toni tracey travers trent tricia tristan
  trudy tyrone tyrrell ulysses underwood ursula valentine vance velma vicki vince viv wagner walden wallace waller
  wallis walt wanda ware warner watt webber weber weeks weiss welch weldon wheatley whitehead whitfield whitley
  whitney wiggins wilbur wilder wiley wilhelmina wilkerson willa willard willow wilma winters wise wolfe woodard
  woodrow wynn wynne xander yolanda york yorke yvette zach zara zelda`,
];

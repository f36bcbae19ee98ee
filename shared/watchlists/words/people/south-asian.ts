import type { WordClasses } from '../frequency.ts';

/** Names of Pakistan, India, Bangladesh, Nepal and Sri Lanka of all faiths, and Afghan ones that are Pashto. */
export const SOUTH_ASIAN: WordClasses = [
  `ahmed akhter ali begum bibi das devi hussain kaur khan kumar lal md mohammad mohammed muhammad patel rahman ram shah
  sharma singh`,
  `abdul akhtar akter alam amit anil ansari ashok bai begam bhatti butt chaudhary chaudhry choudhary chowdhury deepak
  dinesh fernando ghosh gupta haque hassan hoque hossain hussein iqbal islam jain khatun kumari mahesh mahmood malik
  manoj mishra mukesh nair pandey perera prasad raj raja rajesh rakesh ramesh rana rani rao ravi ray reddy roy sanjay
  shaikh sheikh silva sultana sunil suresh tiwari uddin verma vijay yadav`,
  `abbas abid adil aftab agarwal aggarwal ahmad ajay ajit akash akbar akhil alok amar amin amir amrit anand anita
  anjali ankit anuradha anwar arjun arun aruna arvind asad asha ashraf asif aslam atif ayesha aziz babu bajwa banerjee
  bano bansal basha bashir basu bharat bhatia bhatt bilal bose chand chandra chandran chatterjee chauhan chawla dass
  datta deb debnath desai dev dharma dutta faisal farhan farooq fatima ganesh garg geeta ghulam gill gita goel gopal
  govind goyal gul gulzar gurpreet habib haider hameed hanif hari haris harpreet hasan hemant imran irfan ishaq ismail
  jamil javaid javed jawed jaya jayanti joshi junaid kamal kamran kapoor karim kartik kashif kaushik khalid khalil
  khanna khatri kiran kishore krishna krishnan kulkarni lakshmi latif laxmi madan maheshwari mahmud majumdar mandal
  mani manish manzoor masih masood mathur meena meera mehta menon miah mian mirza mitra mohan mohanty mollah mondal
  mukherjee murthy mushtaq nadeem nagaraj naik naresh nasir naveed naveen nawaz neha nisha noor pal parveen patil
  pawan pillai pinki pooja prakash pramod praveen pravin prem priya qureshi radha rafiq raghu rahim rahul rajan
  rajendra rajput raju rakhi rashed rasheed rashid rathore rauf razia rehman rekha rina rizwan rohit rubina sabir
  sadiq saeed saha sahu saini sajid saleem salim salma samina sanjeev santosh sarkar sarker sathish satish savita
  saxena sayed seema sen senthil sethi shabbir shafiq shahid shahzad shankar shanti sharif sharmin shekhar shila shiv
  shukla siddique siddiqui sikder sinha sita sohail soni sri srinivas srinivasan srivastava subhash sudhir sumit
  sunita suraj surinder sushil swamy syed tahir tanveer tariq thakur thapa tripathi uma umar usha usman vikas vikram
  vinod vivek wasim yasin yasmin yousaf yusuf zafar zahid zahida zaman zubair`,
  `aamir aarti abdullah abhishek abrar acharya adeel aditya adnan agrawal ahluwalia ahsan aijaz aisha ajaz akram akshay
  alamgir alauddin aleem amanullah ambika amina amjad ananda anant anees anik anis anjum ansar anu anwarul appa arif
  arora arshad asghar asim atul awan ayub azad azam azhar azmat babul badal bagchi bahadur baig baloch bandara banik
  barkat barman baruah basant basheer bhagat bhalla bhandari bharti bhaskar bhattacharjee bhattacharya bhavani bhuiya
  bhuiyan bibek biju bina binod bipin biplab bisht biswas borah brahma brar burman chakraborty chakravarty chaman
  chandan chandu charan chaturvedi cheema chetan chitra dalal damodar daniyal darshan dawood de deepa deepika deo
  deshmukh deshpande devendra dhaliwal dhar dhawan dhillon dias dilip dilshad dissanayake divya dixit dogar durga ejaz
  elahi emdad eshwar farah farhana farid farida farrukh faruk faruque fayyaz fazal ferdous feroz fiaz firoz gaikwad
  gandhi ganesan ganga ganguly gaurav gauri gautam george ghaffar ghani ghose gobinda gokul gopalakrishnan gour gowda
  grewal guha gulam gulshan gunawardena gurdeep gurmeet gurung habiba habibur hafeez hafiz hafizur hamid hamza hanuman
  haq harish harjit haroon harsh harun hashim hasina hassain hayat hazra hegde herath hina humayun husain hyder
  ibrahim idris iftikhar ijaz ikram ilyas inam inder indira intekhab irshad ishfaq ishwar israr iyengar iyer jabbar
  jadhav jaffar jagdish jahan jahangir jalil jamal jameel jamshed janaki jasmine jaspreet jaswant javid jay jayakumar
  jayaraman jayawardena jesmin jha jitendra jyoti kabir kadam kadir kakar kala kalam kale kali kalpana kalyan kamala
  kamath kamlesh kanchan kannan kanta kanti kapil karan karmakar karthik karunaratne kasturi kaviraj kavita kazi kazmi
  keshav ketan khadija khadka khaleda khurram khurshid khushi kohli koirala kokila komal krishnamurthy kuldeep kumara
  kunal kundu laila lakhan lalita lama lata leela liaquat lubna lutfar madhav madhu magar mahabub mahajan mahbub
  mahendra mahfuz majeed majid makhdoom malhotra mallik mamta mamun manjit manju manjula mannan mansoor maqbool
  maqsood maria maruf maryam maurya mazhar mehboob mehmood mehra memon mendis mina minhas mohammadi mohsin moin
  mokhtar monir moniruzzaman morshed mosharraf motiur mubarak mubashir mudassar mujahid mujib mukhopadhyay mukhtar
  mumtaz muneer muni munir murad murali muralidharan musa mustafa mustafiz muthu muzaffar muzammil nabi nadia naeem
  nagar nagesh nagpal nahar naheed naim nanda nandini narayan narayanan narendra nargis nasima nasreen nasrin
  natarajan nath nayak nayyar nazir nazrul neelam negi niaz nikhil nilofar nirmal nirmala nisar nishant nitin nur
  nurul nusrat om omar osman padma panda pandit pandya pankaj parikh parmar parvez parvin pathak pathan patnaik paul
  pavan peiris pervez phukan pinto prabhakar prabhu pradeep pradhan pradip prajapati pranab prasanna prasenjit
  prashant pratap prathap pratima preeti prince priyanka purushottam pushpa qadir qadri qaiser qasim qazi
  radhakrishnan rafique raghav raghavan raheem rahima rahmat rai raina raisul rajapaksa rajapakse rajaratnam
  rajashekar rajeev rajkumar rajni ramachandran ramakrishna ramakrishnan raman ramzan ranasinghe ranganathan ranjan
  ranjit rashida rasool ratan rathnayake ratna ratnayake ravichandran ravinder ravindra rawat raza razzaq renu renuka
  reshma riaz richa rishi ritu rizvi robin robiul rohan rokeya romana rony rubel rukhsana rupa sabbir sabina sachin
  sadhu sadia safdar sagar sahil saiful saifur sajjad sakina salahuddin salam salauddin salman samad samir sanaullah
  sandeep sandhu sandip sangeeta sanjoy sankar sarfraz sarita saroj sarwar sattar saurabh savitri sekar selvam
  selvaraj senanayake shabana shabir shafi shafiqul shafqat shagufta shahbaz shaheen shahida shahin shahnaz shakeel
  shakil shakti shamim shams shamsher shamsul sharada shashi shaukat shazia sheela sher sherpa shetty shilpa shinde
  shivaji shoaib shobha shohag shrestha shreya shyam siddhartha sidhu sikandar sohel somnath sonia sonu soumya sridhar
  srinath subba subramaniam subramanian sudha sudhakar suhail sujata sujit suleman sultan sumaiya suman sundar
  sundaram suneel sunny surendra sureshkumar surya sushila swapan swapna swaraj tabassum talukder tamang tamilselvi
  tanvir tapan tara tarun tasleem taslima tauseef tayyab thomas tomar tushar ullah umair umesh upadhyay ur vaishnavi
  varghese varma vasant vasudev veena venkat venkataraman venkatesh vidya vijaya vijayakumar vimal vimala vinay vineet
  vipin vishal vishnu vishwakarma vyas wahab waheed wahid wajid waqar waqas waseem wickramasinghe wijesinghe yadava
  yamini yaqoob yaseen yogesh younas younis yunus zaheer zahir zahoor zainab zaki zakir zareena zeeshan zia ziaul
  zubaida`,
  `abeysekara abeywardena achakzai adhikari afridi afzal aijazuddin akhund akhundzada alvi amarasinghe amarnath ambani
  ameen anbu annamalai anthony antony anwarullah arain arunachalam ashfaq atal attar awais azeem azmi babar badshah
  baitullah bakht bala balakrishnan balan balasubramaniam balbir baldev balochi balwinder bappi baqir barua basit
  batra bedi beg behera bhai bharadwaj bhardwaj bhargava bhat bhosale bhushan bibhuti bindra birla bohra bora bugti
  chacko chadha chahal chandio chandrasekaran chandrasekhar chaudhari chinnappa chishti chitrakar chopra dahal dar
  dasgupta daud dawar debi dhanapal dharmendra dhiman dinakaran dsouza durrani edirisinghe ekanayake elango ezhil
  faheem fahim faiz faiza farman farzana fatema fauzia fazlur fonseka gajendra gamage ganapathy gandapur gani garewal
  ghazi ghilzai gilani gokhale gomes gopi goswami govindan gowdara gunaratne gurjar gurkha haidar hakeem hakim haleem
  handa hanifa harbhajan harvinder hashmi hazara heena hemalatha hettiarachchi hooda huda imam imtiaz indrani iqra
  ishaque jafri jagannath jahanara jaiswal jakhar jameela janjua jat jatoi jayasinghe jayasuriya jayawardene jethwa
  jilani jindal jogi jose joseph jutt kader kaif kaka kalra kalsi kamaraj kanwal kanwar karki kashmiri katara kaul
  kayani khalida khalili khanam khar khattak khawaja khokhar khosa khosla khoso kidwai kodikara koli koshy kothari
  krishnaswamy kukreja kumaran kuppusamy kurian lakhani lakshman lakshmanan lashari liyanage lobo lodhi lone madhavan
  madhavi madhuri mahanta mahar maharaj mahat maheen mahinda mahto maitra majhi makwana malini mangal mangla manickam
  mansha mariyam marwat mathew maulana mazumder mehar menaka mengal miyan modi moeen mohiuddin moorthy mukundan
  murugan murugesan muthukumar nabila nagarajan nahid nanayakkara naqvi narang narasimhan nasim nasimuddin nathan
  navjot nayar nazeer nazia neeraj nehru nepal niazi nilanthi nimal niranjan nirupama noorzai odedra oli omkar oraon
  pahwa palaniappan palanisamy pandian panwar paramasivam pasha passi pathirana pathmanathan pereira poddar ponnusamy
  poonam prabhakaran prachi pran pratibha premadasa puri purohit qamar qayyum qurashi raees rafi ragini rahat
  rahmatullah rajagopal rajaram rajinder rajiv ramalingam ramaswamy rambabu ranawat rangarajan ranjini rasiah rasul
  raval rawal raziq rehmani rinku rizwana roshan ruhul rukmini rumana rupali sabharwal sadaf sadat sahni sakthi salve
  samarasinghe samaraweera samiullah sanam sandhya sankara santhosh sapna saraswati sardar sarma sasikala sathya
  satyanarayana sawant seetharaman selvan senaratne sengupta shabnam shafeeq shahi shaila shaista shakuntala shamima
  shankara shanmugam sharad sheikha shekhawat sherzai shirin shraddha shrivastava shubham sidra silwal simran sindhu
  sivakumar sivan snehal sobha sodhi solanki soma sonal soomro souza sreenivasan stanikzai subedi subhan subramanya
  sudarshan sudheer sukhdev sukumar sulochana sumathi suresha swaminathan swati talib taneja tangamani tehsin thakkar
  thapar thevar thilak thiru thirumal tiwana toor trivedi umapathy unni uppal vaidya vanitha vasudevan veerappan velu
  venkateswaran verghese vignesh vijayan virender vishwanathan vohra wadhwa walia wani warsi wasif wazir weerasinghe
  wijeratne wijesekara yasir yogi yousafzai zai zaib zaidi zarin zeenat`,
];

import type { WordClasses } from '../frequency.ts';

/** Names of Portugal, Brazil, Angola and Mozambique. */
export const PORTUGUESE: WordClasses = [
  `almeida alves ana antonio carlos costa fernandes ferreira francisco joao jose lima luiz maria oliveira paulo pereira
  ribeiro rodrigues santos silva sousa souza`,
  `adriana aline amanda andrade antonia araujo barbosa batista bruna bruno camila campos cardoso carvalho correia cruz
  daniel dias eduardo felipe fernanda francisca freitas gabriel gomes goncalves jessica julia juliana leticia lopes
  lucas luciana luis machado manuel marcelo marcia marcos mariana marques martins mendes monteiro moreira moura
  nascimento nunes patricia pedro pinto rafael ramos reis rocha rodrigo sandra soares teixeira vanessa vieira`,
  `abreu adilson afonso aguiar alberto alessandra alex alexandre alice alvaro amaral amorim anderson andre andrea
  angela antunes armando arthur assis augusto aurora azevedo barros bastos beatriz benedito bernardo bezerra borges
  braga branco brito caetano caio caldeira camargo carla carolina cassio castro catarina cavalcante cavalcanti celia
  celso cesar cicero clarice claudia claudio cleber coelho conceicao cordeiro cristiano cristina cunha damasceno
  daniela danilo david debora denise diego diogo domingues duarte edilson edson elaine eliana eliane emerson erica
  esteves everton fabiana fabiano fabio faria farias fatima fernando figueiredo flavia flavio fonseca franca franco
  garcia geraldo gilberto gisele godinho guedes guerra guilherme guimaraes gustavo heitor helena henrique henriques
  hugo igor ines irene isabel isabela ivan jaqueline jefferson jeronimo jesus joana joaquim jorge josefa julio larissa
  laura leal leandro leao leite leonardo lidia lourdes loureiro lourenco luana lucia luisa luiza lurdes macedo maciel
  magalhaes maia marcio margarida marina mario marta mateus matheus matos mauricio medeiros mello melo mendonca
  menezes mesquita miguel miranda monica moraes morais mota natalia nelson neto neves nogueira nuno olga orlando
  otavio pacheco paiva passos paula peixoto pessoa pinheiro pires porto prado priscila queiros queiroz rafaela
  raimunda raimundo raquel regina rego renata renato ricardo rita roberto rogerio ronaldo rosa rosana rui sa sales
  salgado sampaio samuel santana santiago sebastiao sergio serra silvana silveira silvia simoes simone siqueira sonia
  susana tatiana tavares teles teresa terezinha thiago tiago tomas torres valdir valente valeria vasconcelos vaz
  ventura vera viana victor vinicius vitor viviane wagner wellington william xavier`,
  `abilio acacio adalberto adelaide adelia adelino ademir adolfo adriano albertina albino albuquerque alcides alcino
  alda alencar alfredo alvarenga amalia amelia americo anabela anibal anselmo aparecida aragao arantes arlete arlindo
  armindo arnaldo artur assuncao aurelio avila bacelar baptista barata barreto barroso batalha belo benjamim benta
  bento benvinda bernardes bianca bispo bittencourt botelho brandao brigida brites bueno cabral caldas camara camelo
  caminha candida caneca cardeal carmen carmo carneiro carreira carrilho casimiro cassia cecilia celeste celina chagas
  chaves cirino clara claro cleide clemente conde constantino correa coutinho cremilda custodio daiane dalva damiao
  dantas davi decio delfina delgado deolinda dina dinis diniz dionisio dirce djalma domingos dourado dulce duque dutra
  edgar edite edivaldo edna eduarda elias elisa elizabete eloy emanuel emilia emilio espindola espirito estela ester
  estrela eugenio eunice euzebio eva evandro evangelista ezequiel falcao feijo feliciano felisberto felix fialho
  fidalgo figueira filgueiras firmino floriano florinda fontes fontoura fortunato frade fraga freire frota furtado
  gabriela gaspar genival gerson gil gilmar gilson gloria goes gouvea gouveia graca graciete grilo gusmao hamilton
  heloisa herculano hermenegildo hilario horacio humberto idalina ilda inacio iracema irineu isabele isaura ismael ivo
  ivone jacinto jaime jair januario jardim joel jonas jorgina judite justino juvenal kelly lacerda laercio lage lara
  lauro leitao lemos leonel leopoldo lia ligia lilian lino lins lira lobato lobo lorena louro lucena luciano lucilia
  ludovico luz macario madeira madureira malheiro manso manuela marcelina marcelino mariano marilia marinho marisa
  mariz marreiros mascarenhas mata matilde mauro maximo meira meireles mineiro mirian moacir moises moita moniz
  morgado muniz murta nadia nair natalino naves nazare neusa nilton nivaldo nobrega norberto noronha norte novaes
  novais odete olavo olegario olinda oscar osmar osorio osvaldo padilha paixao palma palmeira palmira pascoal patricio
  paulino paz pedroso penha penteado peres pestana pimenta pimentel plinio pontes portela portugal prata proenca
  quadros quaresma quintas quiteria rabelo ramiro rangel raposo reinaldo resende rezende rios romeu romulo roque
  rosalina rosangela rosario roseli rosilda rubens rute sabino saldanha salete salvador sara saraiva saturnino seabra
  seixas sequeira serafim serrano severina severino severo silvio sobral sobreira sodre solange souto sueli taborda
  tadeu tania tavora telma telmo tereza toledo tome trigo trindade ubirajara ulisses valadao valadares valadas
  valdemar valdemir valmir valter vanda varela vargas vasco vasques veiga velho veloso venancio veras veronica vicente
  viegas vilar vilela vilhena villela virginia vivaldo waldir walter wanderley washington wilson zacarias zeferino
  zelia`,
  `abrantes adao agostinho alcantara aleixo alfaia almada alvim amado amador anjos arruda assad athayde azambuja
  bandeira barbas barradas barreiros barrocas belchior beltrao benevides bessa bicalho boaventura bonfim borba bras
  brasil brasileiro cabrita cachoeira calado caldeirao calheiros calisto campelo candido canto cardim carlota casanova
  cascais casqueiro cassule castanheira castelo catarino cerqueira cesario chaveiro chilundo cidade clementino colaco
  colares corte cortez cossa crespo crisostomo cruzeiro cumbe dala damas dinamarca domingas dores dorneles drumond
  duraes esperanca espinola estevam fagundes falcato farinha faro feitosa ferraz ferro figueiras filipe flor florencio
  florindo fragoso frazao freixo galvao gama gameiro garces garrido gomide gonzaga gracas granja gualberto holanda
  igreja isidoro jacques jordao junqueira justo kapitango lamego lameira lampreia laranjeira ledo linhares lisboa
  lousada mabote macamo machava malta mamede maranhao martinho matavele matias medina meneses mergulhao milheiro mira
  mondlane moreno mourao mouzinho mucavele muhongo nabais naranjo navarro negrao negreiros nery ngola nhantumbo nobre
  nolasco obidos oliva orfao paes pais palhares parente parreira pato patrao peneda peralta piedade pina pinho pita
  poeta pombo prates prudencio quadrado quental quirino quissanga rainho ramalho rebelo rebocho redondo regueira rolim
  romao romeiro romero rosado ruas sabugal sacramento salomao samora sanches santo sarmento sena senna serpa serrao
  severiano sintra sitoe soeiro sotero tchipilica tembe tenreiro teodoro terra tinoco torrado travassos tristao ulhoa
  valerio valverde varandas varejao venturini verissimo vidal vidigal vilaca vilas zanetti`,
];

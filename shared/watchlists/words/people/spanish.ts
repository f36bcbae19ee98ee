import type { WordClasses } from '../frequency.ts';

/** Names of Spain and Spanish America. */
export const SPANISH: WordClasses = [
  `ana antonio carlos diaz flores francisco garcia gomez gonzalez hernandez jesus jose juan lopez luis manuel maria
  martinez miguel pedro perez ramirez rivera rodriguez sanchez torres`,
  `adriana aguilar alberto alejandra alejandro alvarez andrea andres angel arturo carmen castillo castro chavez claudia
  contreras cristina cruz daniel david delgado diana diego eduardo elena enrique fernandez fernando garza gloria
  guadalupe guerrero gutierrez guzman herrera isabel jaime javier jimenez jorge josefa juana laura lucia luz marco
  margarita mario marta martha medina mendez mendoza monica morales moreno munoz ortiz oscar pablo patricia rafael
  ramon ramos raul reyes ricardo roberto rojas romero rosa ruben ruiz salazar sandra sergio silva silvia soto teresa
  vargas vasquez vazquez victor`,
  `acevedo acosta aguirre aldo alfaro alfonso alfredo alicia alonso arias armando arroyo avila ayala barrera bautista
  beatriz benitez bernardo blanca blanco bravo cabrera calderon camacho camila campos cano cardenas carolina carrillo
  cecilia cervantes cesar cisneros cordero cordova correa cortes cortez cristian dolores domingo dominguez duran
  elizabeth emiliano emilio ernesto escobar espinosa espinoza esteban estrada eugenia eva felipe felix figueroa
  florencia franco fuentes gabriel gabriela galindo gallegos gerardo german gilberto graciela gregorio guillermo
  gustavo hector henry hilda hugo humberto ibarra ignacio ines irma ismael ivan jara joaquin josefina julia julian
  julio karla lara leon leonardo leticia lidia liliana lorena lorenzo lourdes lozano lucero luna macias maldonado
  marcela marcelo marcos mariana maricela marin marina marisol marquez martin matias mauricio maximo mejia mercedes
  meza miranda mireya molina montes montoya mora moran muniz nancy natalia navarro nelson nicolas nieto nieves norma
  nunez ochoa olga olivares orozco ortega osorio pacheco padilla palacios paola parra paula pena peralta pilar pineda
  ponce quintero rangel raquel rebeca rene reynaldo rios robles rocio rodrigo rogelio rolando romina rosales rosario
  rosas rubio saavedra salas salinas salvador samuel santana santiago santos sara saul sebastian serrano sofia solis
  sonia sosa suarez susana tapia trejo trujillo valdes valdez valencia valentina valenzuela valeria vanessa vega
  velasco velasquez velazquez vera veronica vicente victoria villa villanueva villarreal viviana ximena yolanda zamora
  zapata zuniga`,
  `abel adan adela adolfo agustin agustina aida alba alcala alexis alma almeida altamirano alvarado amador amalia amaya
  americo amparo anaya angela angeles angelica anita aquino araceli aragon aranda araya arce arellano arenas arevalo
  ariel armenta arredondo arriaga artemio asuncion aurelio aurora avalos baca baez balderas ballesteros banuelos
  barajas barragan barraza barrios barron bartolome basilio becerra bello beltran benavides benito benjamin berenice
  bermudez bernal bertha betancourt bonilla borja brenda briones brito bueno burgos bustamante bustos caballero
  caceres calvo camarena camilo candido cantu carbajal cardona carla carlota carmona carranza carrasco carrasquillo
  carreon carrera carvajal casas casillas castaneda castellanos castelo castrejon catalina ceballos cedillo celaya
  celia celina cerda cespedes cid ciro clara clemente concepcion condori consuelo cornejo corona coronado corrales
  cota covarrubias crespo cristobal cuellar cuenca cuevas dario daza debora delfino delia dionisio dora duarte duenas
  echeverria edgar edith edmundo eduarda efrain elias elisa eloy elsa elvia elvira emanuel emma encarnacion enriquez
  erika ernestina escalante escamilla escobedo esmeralda esparza espejo esperanza espino esquivel estela estevez
  esther estrella eugenio evangelina ezequiel fabian fabiola fatima faustino federico felicia felicitas fermin ferrer
  fidel fierro florentino fonseca fraga francisca frias gaitan galan galvan galvez gamboa gamez gaona garay garrido
  gaspar gaytan genaro genesis gil gimenez giron godinez godoy gonzalo gracia granados griselda guadarrama guevara
  guillen heredia hermelinda herminia hidalgo hinojosa holguin hortensia huerta hurtado iglesias imelda inmaculada
  irene iris isaac isaias isidro israel ivette jacinto jacobo jaramillo jasso jauregui jazmin jimena joel jonathan
  jordan josue juanita juarez judith justo lagos laguna landa lazaro ledesma leiva lemus leyva lina linares lira
  lizbeth llamas loaiza loera lola lugo luisa lujan macarena machado madrid madrigal magana magdalena malave mamani
  manrique manriquez manuela manzano marcelina marcial mares margarito maribel marisela maritza mata mateo matilde
  maya mayra melendez melissa mena menchaca mendieta mendiola meneses mercado merino mesa mier milagros millan minerva
  miriam misael modesto moises mojica mondragon monroy montalvo montano montero monterrosa montesinos morelos mosquera
  mota moya munguia murillo nadia najera narciso narvaez nava navarrete negrete negron nelida nelly nereida nestor noe
  noel noemi nora norberto noriega novoa obregon ocampo ofelia ojeda olmos olvera omar ontiveros ordonez orellana
  orlando oropeza otero oviedo palma palomino pantoja paredes partida pascual patino paz pedraza pedroza pelayo
  perales perla pinto pizarro plata portillo prado preciado prieto puente puentes pulido quezada quinones quintana
  quintanilla quiroga quiroz quispe ramona rebolledo refugio regalado renata renteria resendiz restrepo reyna reynoso
  ricarda rico rincon riquelme rivas rivero roa rocha roldan roman romo romulo roque rosalba rosalia rosalinda rosaura
  rosendo roxana rueda ruelas rufino saenz salcedo saldana saldivar salgado samaniego sanabria sandoval santillan
  santoyo sanz sarmiento sauceda segovia segura sepulveda serna servin severino sierra socorro solano soledad soler
  solorzano soria sotelo tamayo tania tejada tejeda tellez tello teodoro terrazas thelma tirado tobar toledo tomas
  tovar trevino trinidad troncoso ubaldo ugalde ulloa urbina urena uribe urrutia valadez valdivia valerio valle
  vallejo valverde varela vela venegas verdugo vergara vidal vigil villagomez villalba villalobos villasenor villatoro
  villegas virginia viveros wendy wilfredo xavier yadira yanez yepez yesenia zambrano zarate zavala zepeda zulma`,
  `abad abarca abelardo abigail abrego abreu abril acuna adame adrian aguayo agudelo agueda aguilera alanis alarcon
  albarran albino alcantar alcantara alcaraz alcocer aldana alegre alegria aleman alexandra aliaga alicea almanza
  almonte alva alvarenga alvear alvira amado anabel anacleto anibal anselmo apolinar aponte araiza arana arango
  aranguren araujo archuleta ardila arguello argueta arizmendi armendariz arnulfo arreola arrieta arteaga artiga
  asencio astudillo atencio augusto aureliano ayon azucena balbuena baldomero barahona barba barbosa barboza barcenas
  barreto barrientos bastidas batista batres bayona bazan becerril bejarano belen belmonte benavente benigno bernabe
  berrios betancur blas bolanos bolivar boni bonifacio borrego botello botero brigida brizuela bruno buendia
  buenrostro buitrago burciaga busto caamano cabello cabezas caicedo cajigas calixto calle calleja camarillo campa
  campuzano canales candelaria candelario canela cantero capetillo caraballo caro carpio carreno carrero cartagena
  casanova castelan castellano catarino cavazos ceja celestino centeno cerna cervera chacon chapa chaparro chavarria
  cifuentes ciprian ciriaco claros claudio clementina cobos colin collazo colmenares colon colunga conde conejo
  constantino corral cortina cosio crispin cristancho cubillos cuesta custodio dagoberto damaris damian danilo davila
  delacruz delarosa deleon desiderio devora diosdado dorado doroteo echavarria echeverri edelmira edilberto efren egas
  elba eleazar eleuterio eliecer eliezer eliseo elmer eloisa elpidio emeterio encinas enedina epifanio erasmo escalona
  escudero espada espinal espindola espitia estanislao eulalia eulogio eusebio evaristo everardo fabela fabricio
  facundo fajardo falcon farias fausto feliciano felipa ferreira filemon filiberto flora florencio florez fontes
  forero fortunato fraire franca fregoso fuentez fulgencio gaeta galarza galeana galeano galicia gallardo gallego
  gallo gandara garces garcilazo garduno garibay garnica gastelum gavilanes gaxiola gayosso genoveva gerson gilma
  ginebra giraldo gladis gladys glenda gonzales grajales grajeda granda grande grijalva guardado gudino guerra guido
  guillermina guizar haro heliodoro henao heraclio heriberto herlinda hermosillo hernan hernando hilario hipolito
  honorio horacio hoyos idalia ildefonso ileana infante irigoyen irizarry islas iturbe izaguirre izquierdo jacqueline
  jacques jaimes javiera jeronimo jimeno joana jovita jurado justina kevin lainez lares larios laureano leal leandro
  lebron lechuga legaspi leobardo leocadio leonel leonor leopoldo lerma lesly librado ligia limon lizarraga llanos
  llerena llorente lobato lobo londono longoria lorenza loreto lovera loya lucas luciano lucila lucio luevano maestas
  magallanes magallon malagon mancilla manzanares marcano marchena mariano maricruz maritere marlene marrero marroquin
  marte martina mascarenas maximiliano mayorga medellin medrano melchor melgar mellado melquiades menjivar merlos
  mijares milton mireles mirella mirna moctezuma moncada monge monje monreal monsalve montanez montiel morfin moscoso
  mosqueda muela munera muro mustafa nahum natividad nazario nicanor nicasio nidia nieblas nilda nogales nolasco
  norris nubia obando octavio odalys olague olegario olguin oliva olivas olivera olivia onate oquendo orduno ornelas
  orona ortuno osuna otilia otoniel ovalle ovidio pablos palencia palomares palomo paniagua pardo paris pastor pastora
  patricio paulina paulino pavon pedrosa peraza perdomo perea pereyra perfecto pichardo piedad pimentel pina pinon
  pinzon placencia placido plascencia polanco policarpo pompa porfirio porras posada pozo prudencio puga pulgarin
  quevedo quijada quijano quiles quinonez quintanar raya raymundo real rebollar recinos requena reta reveles ricardez
  rigoberto riojas rita rivadeneira roberta rodelas rodolfo rodriquez rojo romana roncal rosado rosana rosenda rosio
  ruano rubalcava rufina ruperto sabas sagrario salamanca salcido saldarriaga salguero samayoa santacruz santamaria
  santibanez santiesteban saray saucedo seda seferino segundo serafin serratos severiano sevilla silvestre simeon
  simon sinforoso siqueiros solache solares sombra sorto subia taboada talavera tamez teofilo terron tinajero tinoco
  toribio toro torrez toscano tostado tristan ulises uriarte urias uriel urquiza ursula vaca valdovinos valera
  valladares vallecillo vara varon vasco velarde velez venancio ventura verastegui vielma vilchis villafuerte
  villalpando villarroel villavicencio vivas viviano wilmer wilson yanet yanira yarza ybarra yolotl yuridia zacarias
  zaldivar zamorano zaragoza zermeno zertuche zoila zorrilla zubia zulueta zurita`,
];

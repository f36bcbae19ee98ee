import type { WordClasses } from '../frequency.ts';

/** Israeli names and Jewish family names of Europe. */
export const HEBREW: WordClasses = [
  `avraham cohen david levi miriam mizrahi moshe rachel sarah yaakov yitzhak yosef`,
  `adi agbaria aharon amos avi azoulay benjamin binyamin biton chaim dahan daniel eli eliyahu esther friedman haim hana
  hannah isaac itzhak jacob joseph katz leah levy malka maya meir michael michal noa peretz rivka ruth samuel shimon
  shira shlomo shmuel tamar yael yehuda`,
  `abergel abraham abramov abramovich adam alon amar ami amir amit amnon amsalem anat ari arie ariel aryeh asher
  ashkenazi assaf attias avigdor avishai avital aviv avner ayala azulay bar barak baruch batya ben bitton boaz cahana
  cahn carmel carmi chen dalia dan dana danny dayan dina dov dror dvora edri efraim efrat ehud einat elad elazar elbaz
  eliezer elisheva eran erez eyal ezra friedmann gabai gabay gad gal galit gideon gil gila gilad giora golan gold
  goldberg goldman goldstein greenberg gross grossman guy hadar hadas hadassah haddad hagit halevi halevy harari hava
  hazan hila hillel hoffman idan ido ilan ilana inbal iris israel itai itamar kahana kaplan karni keren klein kogan
  lea levin levine liat limor lior liora malki malul mazal meirav menachem mendel mor mordechai motti nadav naftali
  nahmias nahum naomi natan nechama netanel nili nimrod nir nissim nitzan noam nurit ofer ofir ofra ohad ohana ohayon
  omer omri or oren orit orly orna osnat peled pinchas rafael rami ran raz rina roi ron ronen roni ronit rosen
  rosenberg rosenthal rotem rubin sagi sami sara sasson schwartz segal segev shabtai shai shalom shani shapira shapiro
  sharabi sharon shaul shay shechter shemesh shimshon shlomit shmulik shoshana shulamit sigal simcha sivan smadar
  stern suissa swissa tal tali tomer tova tsvi tzipora tzur tzvi uri uriel uzi vaknin vered weinberg weiss yaakobi
  yair yakov yaron yehoshua yehudit yigal yishai yisrael yitzchak yoav yochanan yoel yona yonatan yoram yosefi yossi
  yuval zahava zalman zeev ziv zohar zvi`,
  `abigail adina adler aharoni akerman alfasi aliza alma almog alona alter altman amihai amrani amsellem appelbaum arad
  arbel arbiv arieli arik arnon arnona asaf ashkenazy asulin atar avidan avigail aviram avitan aviva avraam avrahami
  axelrod ayelet azaria azriel bachar barkat barnea barzilai barzilay bashan bat becker beker bella benaim benayoun
  bendavid benita benny benshimon bergman berkovich berkovitz berman bernstein bilha bina blau bloch bloom blum bluma
  blumenthal bracha braverman breindel brenner brodsky bronstein brurya buchbinder caspi chana chava chaya chazan
  dagan danieli devorah drora drucker eden edna efrati einhorn eini eisenberg eitan elchanan elharar eliana elinor
  elisha elkana elkayam elmaleh ephraim epstein eshel ester eva even fania feige feinberg feinstein feldman fine
  finkel finkelstein fishman fogel frank frankel freund frida fridman fried frieda friedlander frimet fuchs fux galia
  galili gantz garfinkel gavriel gavriela gelbart geller genia gershon gilboa ginsburg ginzburg gita gitel givon
  glazer glick glickman golda goldenberg goldfarb goldschmidt goldshmidt gordon gottlieb greenfeld grinberg gur
  gurevich gutman hadad hagai hagar hakim halperin hanan hanoch hasson hazon hecht hedva heller henia herman hersh
  hershkovitz herz hinda hirsch hirschfeld hodaya horovitz horowitz hurvitz idit illana ishai itzhaki itzik izhak
  jacobson jacoby kadosh kagan kalman kamer kantor katsav katzir kazaz keidar kessler kimchi kinneret kirshenbaum
  kleinman kohen kohn korn kraus krauss kremer lahav landau lapid lavi lavie lazar leib leibovich leibowitz leon
  lerner lev leviatan levinson levitan liberman lichtenstein lieberman lifshitz lihi lilach lital livnat livne livni
  lowenstein lydia mali maman mania manor marciano margalit markovich masika matan mati matityahu mayan mazor meiri
  meltzer menashe mendelson merav meron meyer mia michaeli mina mintz mira mizrachi morad moran moyal nachmani nachum
  nagar nahshon naor nava navon neeman nehama neta neuman newman nissan nitza noga ofek ofri ophir oriel orr osher oz
  pardo paz pazit pearl perez perlman pesach piha pinto pnina polak pollack pollak porat rabin rabinovich rabinovitz
  rachamim rahamim raizel ram rappaport raviv raya reich reiss reut reuven revivo ringel rivki rivlin rosa rosenbaum
  rosenblum roth rothman rothschild rozen rozenberg rozenfeld rubinstein ruchama ruti saada sabag saban sade sadeh
  salomon samuels sapir sarfati sasha sasi savir schechter schiff schneider schreiber schwarz sela shaham shaike
  shaindel shaked shalev shalva shamir shapir sharabani sharvit shavit sheinfeld shenhav shimoni shitrit shlomi
  shmueli shoham shor shosh shoshan siboni silberman silver silverman sima simantov simha simon sobol sofer solomon
  sonia spector spiegel spivak stav stein steinberg steiner sternberg strauss susskind tamir tammy taub tehila
  teitelbaum tenenbaum tikva tirza toledano turgeman tuvia tzadok tzarfati tzila uzan vaisman vardi wachsman wasserman
  weil weinstein weisman weitz weizman wexler wolf wolfson yaara yaari yadin yafa yafit yakobi yanai yaniv yarden
  yardena yardeni yarkoni yechezkel yechiel yedidya yehiel yemima yeshayahu yifat yifrach yochai yocheved yogev yonah
  yoni yotam zadok zaken zamir zeevi zehava zehavit zelda zilber zilberman zimmerman zipora zisman zissel zucker
  zuckerman`,
  ``,
];

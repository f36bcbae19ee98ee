/** Lists in their publishers' forms, written for the tests. Every name is invented. */
export const SDN = [
  '101,"VELTRANOV, Mikhel Danilo","individual","TEST1] [TEST2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 23 Mar 1964; alt. DOB 1965; nationality Estonia; Passport KX-118822 (Estonia); a.k.a. \'THE HERON\'."',
  '102,"OSTERVALE SHIPPING & TRADING CO., LTD.",-0- ,"TEST1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
  '103,"QUIET PELICAN","vessel","TEST1",-0- ,"CL1","Crude Oil Tanker",-0- ,"100","Panama",-0- ,"Vessel Registration Identification IMO 9074729."',
  '104,"AL-QASRAWI, Abd al-Rahmen",individual,"TEST2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB circa 1970; POB Somewhere."',
]
  .join('\r\n')
  .concat('\r\n\u001a');
export const ALT =
  '101,1,"aka","VELTRANOFF, Mikhail",-0- \r\n102,2,"fka","OSTERVALE LINES",-0- \r\n999,3,"aka","ORPHAN",-0- \r\n\u001a';
export const ADD = '102,1,"Quay 7","Tallinn","Estonia",-0- \r\n\u001a';

export const UN = `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-01-01">
  <INDIVIDUALS><INDIVIDUAL>
    <DATAID>7001</DATAID><FIRST_NAME>TOMAS</FIRST_NAME><SECOND_NAME>BRACKWATER</SECOND_NAME><THIRD_NAME/>
    <UN_LIST_TYPE>Testland</UN_LIST_TYPE>
    <NATIONALITY><VALUE>Democratic Republic of the Congo</VALUE></NATIONALITY>
    <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Rumo</ALIAS_NAME></INDIVIDUAL_ALIAS>
    <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Thomas Brakwater; T. Brackwater</ALIAS_NAME></INDIVIDUAL_ALIAS>
    <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
    <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1961</FROM_YEAR><TO_YEAR>1963</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
    <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>ZZ 4455</NUMBER></INDIVIDUAL_DOCUMENT>
  </INDIVIDUAL></INDIVIDUALS>
  <ENTITIES><ENTITY>
    <DATAID>7002</DATAID><FIRST_NAME>MARSHLIGHT HOLDING &amp; SONS</FIRST_NAME>
    <ENTITY_ADDRESS><COUNTRY>Kenya</COUNTRY></ENTITY_ADDRESS>
  </ENTITY></ENTITIES>
</CONSOLIDATED_LIST>`;

export const bytes = (text: string) => new TextEncoder().encode(text);
export const ofacFiles = () =>
  new Map([
    ['sdn.csv', bytes(SDN)],
    ['alt.csv', bytes(ALT)],
    ['add.csv', bytes(ADD)],
  ]);

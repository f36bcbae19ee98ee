import { describe, expect, it } from 'vitest';
import { ALERT } from '../../../shared/watchlists/screener.ts';
import { listed, scoreOf } from '../invented-entries.ts';

const score = (asked: string, name: string) => scoreOf({ name: asked, type: 'person' }, listed(name));

describe('a listed person', () => {
  it.each([
    ['a letter left out', 'Aldemar Quandrel', 'Aldemar Quandrell'],
    ['a letter too many', 'Aldemar Quanddrell', 'Aldemar Quandrell'],
    ['another letter', 'Aldemar Quamdrell', 'Aldemar Quandrell'],
    ['two letters swapped', 'Aldmear Quandrell', 'Aldemar Quandrell'],
    ['another first letter', 'Bldemar Quandrell', 'Aldemar Quandrell'],
    ['two slips in one name', 'Aldemor Quandrel', 'Aldemar Quandrell'],
    ['0 for O', '0swin Tarnf0rd', 'Oswin Tarnford'],
    ['1 for l and I', 'A1demar Quandre11', 'Aldemar Quandrell'],
    ['5 for S', 'Fenella O55ivane', 'Fenella Ossivane'],
    ['8 for B', '8eltran Vexmoor', 'Beltran Vexmoor'],
    ['rn for m', 'Aldernar Quandrell', 'Aldemar Quandrell'],
    ['m for rn', 'Oswin Tamfeld', 'Oswin Tarnfeld'],
    ['vv for w', 'Osvvin Tarnfeld', 'Oswin Tarnfeld'],
    ['cl for d', 'Alclemar Quandrell', 'Aldemar Quandrell'],
    ['words joined', 'AldemarQuandrell', 'Aldemar Quandrell'],
    ['words joined and misspelt', 'AldemarQuandrel', 'Aldemar Quandrell'],
    ['a word split', 'Aldemar Quan drell', 'Aldemar Quandrell'],
    ['every word split', 'Al demar Quan drell', 'Aldemar Quandrell'],
    ['a listed word split', 'Aldemar Quandrell', 'Aldemar Quan Drell'],
    ['another order', 'Quandrell Aldemar', 'Aldemar Quandrell'],
    ['another order with a comma', 'QUANDRELL, ALDEMAR', 'Aldemar Quandrell'],
    ['capitals that say which is the family name', 'QUANDRELL Aldemar Tobias', 'Aldemar Quandrell'],
    ['a comma and a middle name', 'QUANDRELL, Aldemar Tobias', 'Aldemar Quandrell'],
    ['a middle name left out', 'Aldemar Quandrell', 'Aldemar Tobias Quandrell'],
    ['a middle name more', 'Aldemar Tobias Quandrell', 'Aldemar Quandrell'],
    ['an initial', 'A. Quandrell', 'Aldemar Quandrell'],
    ['two initials', 'A.T. Quandrell', 'Aldemar Tobias Quandrell'],
    ['initials apart', 'A T Quandrell', 'Aldemar Tobias Quandrell'],
    ['a listed initial', 'Aldemar Tobias Quandrell', 'Aldemar T. Quandrell'],
    ['a nickname', 'Bill Quandrell', 'William Quandrell'],
    ['the given name of another language', 'Guillermo Quandrell', 'William Quandrell'],
    ['a nickname of another language', 'Sasha Veltranov', 'Alexander Veltranov'],
    ['particles left out', 'Joost Vexmoor', 'Joost van der Vexmoor'],
    ['particles that were misread', 'Abd al-Rahmen al-Qasrawi', 'Abdalrahman al-Qasrawi'],
    ['a title more', 'Hajji Aldemar Quandrell', 'Aldemar Quandrell'],
    ['another title', 'Mr. Aldemar Quandrell', 'Dr Aldemar Quandrell'],
    ['a father’s name left out', 'Mikhail Veltranov', 'Mikhail Andreyevich Veltranov'],
    ['a father’s name more', 'Mikhail Andreyevich Veltranov', 'Mikhail Veltranov'],
    ['the whole written twice', 'Aldemar Quandrell Aldemar Quandrell', 'Aldemar Quandrell'],
    ['the whole written twice in two orders', 'QUANDRELL, Aldemar / Aldemar Quandrell', 'Aldemar Quandrell'],
    ['an address behind it', 'Aldemar Quandrell, 14 Harbour Street, Ostervale', 'Aldemar Quandrell'],
    ['an address behind it, and no comma', 'Aldemar Quandrell 14 Harbour Street Ostervale', 'Aldemar Quandrell'],
    ['a box behind it', 'Aldemar Quandrell P.O. Box 1144 Ostervale', 'Aldemar Quandrell'],
    ['a given name that sounds the same', 'Jon Smith', 'John Smith'],
    ['a nickname of a spelling that is in no table', 'Dima Andreevich Veltranov', 'Dmitriy Andreevich Veltranov'],
    ['a name of number words', 'Maria Seis', 'Maria Seis'],
    ['a name like a Roman number', 'Dang Vi Thanh', 'Dang Vi Thanh'],
    ['a name like a legal form', 'Aldemar Inc', 'Aldemar Inc'],
  ])('is found by a name with %s', (_, asked, name) => {
    expect(score(asked, name)).toBeGreaterThanOrEqual(ALERT);
  });

  it.each([
    ['Cyrillic', 'Михаил Велтранов', 'Mikhail Veltranov'],
    ['Cyrillic with soft signs', 'Ольга Васильева-Велтрань', 'Olga Vasilieva-Veltran'],
    ['Cyrillic against another romanisation', 'Щербаков Юрий', 'Yuriy Schtscherbakow'],
    ['Arabic', 'محمد الفلطراني', 'Muhammad al-Faltrani'],
    ['Arabic, a name of two parts', 'نور الدین الفلطراني', 'Noureddine al-Faltrani'],
    ['Arabic, a servant’s name of two letters', 'عبدالحی فلطران', 'Abdulhai Faltran'],
    ['Persian', 'محمدرضا فلطران', 'Mohammad Reza Faltran'],
    ['Dari', 'حبیب‌الله ولترانی', 'Habibullah Waltrani'],
    ['Ukrainian', 'Олександр Вельтраненко', 'Oleksandr Veltranenko'],
    ['Bulgarian', 'Георги Вълтрянов', 'Georgi Valtryanov'],
    ['Kazakh', 'Нұрсұлтан Әбдіқұлов', 'Nursultan Abdikulov'],
    ['Serbian', 'Љубиша Ђелтранић', 'Ljubisa Djeltranic'],
    ['Hebrew', 'יוסף ולטראן', 'Yosef Valtran'],
    ['Hebrew with a ch that is a breath', 'מנחם גרינבך', 'Menachem Grinbach'],
    ['Hebrew with p that is f', 'שלמה רוזנפלד', 'Shlomo Rosenfeld'],
    ['Hangul with a family name of many spellings', '이도금', 'Lee Do-geum'],
    ['Greek', 'Ευάγγελος Βελτρανόπουλος', 'Evangelos Veltranopoulos'],
    ['Han', '欧阳维天', 'Ouyang Weitian'],
    ['Hangul', '김세벨', 'Kim Se-bel'],
    ['kana', 'ベルトラノ カズ', 'Berutorano Kazu'],
    ['Devanagari', 'वेल्ट्रान सिंह', 'Veltran Singh'],
    ['look-alikes among Latin letters', 'Аldemаr Quаndrell', 'Aldemar Quandrell'],
    ['Latin, of a name that is listed in Cyrillic', 'Mikhail Veltranov', 'Михаил Велтранов'],
    ['Latin, of a name that is listed in Arabic', 'Muhammad al-Faltrani', 'محمد الفلطراني'],
    ['the same letters', 'Θεόδωρος Βελτράνης', 'Θεόδωρος Βελτράνης'],
  ])('is found by a name in %s', (_, asked, name) => {
    expect(score(asked, name)).toBeGreaterThanOrEqual(ALERT);
  });

  it.each([
    ['Khaldoun Ossivane', 'Khaldoon Ossivane'],
    ['Xiang Veltrai', 'Hsiang Veltrai'],
    ['Mohamed Velizharoff', 'Muhammad Velizharov'],
    ['Yusuf Qasrawi', 'Youssouf Kasrawi'],
    ['Dzhamal Weltranow', 'Djamal Veltranov'],
    ['Yevgeny Veltranov', 'Evgenii Weltranoff'],
    ['Abderrahmane Veltroun', 'Abd al-Rahman Veltrun'],
    ['Abdur Rahman Veltroun', 'Abdulrahman Veltrun'],
    ['Abdessalam Veltroun', 'Abd al-Salam Veltrun'],
    ['Abdennour Veltroun', 'Abd al-Nur Veltrun'],
    ['Noureddine Veltroun', 'Nur al-Din Veltrun'],
    ['Ezzedine Veltroun', 'Izz al-Din Veltrun'],
    ['Saif Ullah Veltroun', 'Saifullah Veltrun'],
    ['Yahia Veltroun', 'Yahya Veltrun'],
    ['Cheung Veltai', 'Zhang Veltai'],
  ])('is found in another romanisation: %s, listed as %s', (asked, name) => {
    expect(score(asked, name)).toBeGreaterThanOrEqual(ALERT);
  });

  it.each([
    ['another family name', 'Aldemar Vexmoor', 'Aldemar Quandrell'],
    ['another given name', 'Ottiline Quandrell', 'Aldemar Quandrell'],
    ['another father’s name', 'Mikhail Sergeyevich Veltranov', 'Mikhail Andreyevich Veltranov'],
    ['another common name', 'Mohammad Hassan', 'Mohammad Hussein'],
    ['another short name', 'Wang Wei', 'Wang Li'],
    ['common words in another order, and one more', 'Muhammad Ali', 'Ali Muhammad Tarbuxli'],
    ['half a name', 'Aldemar', 'Aldemar Quandrell'],
    ['half of a listed name', 'Aldemar Quandrell', 'Quandrell'],
    ['another abd', 'Abdul Karim', 'Abdul Rahman'],
    ['the woman’s name', 'Alexander Ossivane', 'Alexandra Ossivane'],
    ['the man’s name', 'Maria Ossivane', 'Mario Ossivane'],
    ['another generation', 'Aldemar Quandrell II', 'Aldemar Quandrell III'],
    ['the father’s generation', 'Aldemar Quandrell Jr', 'Aldemar Quandrell Sr.'],
    ['none', '', 'Aldemar Quandrell'],
  ])('is not taken for somebody with %s', (_, asked, name) => {
    expect(score(asked, name)).toBeLessThan(ALERT);
  });
});

import type { ControlledSubstance } from './controlled-substances.ts';

/**
 * Goods of Annex I that a description can name, by category; CAS numbers, and codes that hold nothing else. Names that
 * stand for common goods as well (drones, pumps, lasers) are not here: their limits are technical, and no paper states them.
 */
const NAMED = `
maraging steel|||martensitic ageing steel; maraging c300; maraging c350; maraging bar
carbon fibre prepreg|||carbon fiber prepreg; carbon prepreg; carbon fibre tow; carbon fiber tow; carbon fibre roving; carbon fiber roving; high modulus carbon fibre; kohlefaser prepreg
aramid fibre for composites|||aramid prepreg; para aramid filament
gas centrifuge||840120|gas centrifuges; uranium enrichment centrifuge; centrifuge rotor assembly; rotor end caps
frequency changer|||frequency changers; frequency converter for centrifuge; variable frequency changer 600 hz
isostatic press||851411|isostatic presses; hot isostatic press; cold isostatic press
filament winding machine|||filament winding machines; fibre placement machine; tape laying machine
flow forming machine|||flow forming machines; spin forming machine; shear forming machine
vacuum induction furnace|||vacuum arc remelt furnace; vacuum induction melting furnace; electron beam melting furnace
heavy water|7789-20-0|284510|deuterium oxide; d2o; schweres wasser; eau lourde; agua pesada
nuclear grade graphite|||nuclear graphite; reactor graphite
zirconium metal, hafnium-free|||reactor grade zirconium; hafnium free zirconium; nuclear zirconium
hafnium metal|7440-58-6||hafnium sponge; hafnium ingot; hafnium rod
beryllium metal|7440-41-7||beryllium blank; beryllium rod; beryllium sheet
tritium|10028-17-8|284441|tritium gas
uranium hexafluoride|7783-81-5||uf6; uranhexafluorid
krytron|||krytrons; sprytron; triggered spark gap; triggered spark gaps; hydrogen thyratron
thermal imaging camera|||thermal imaging cameras; thermal imager; uncooled focal plane array; microbolometer array; infrared focal plane array
image intensifier tube|||image intensifier tubes; night vision goggles; night vision device; night vision scope
inertial measurement unit|||inertial measurement units; inertial navigation system; ring laser gyro; fibre optic gyroscope; fiber optic gyroscope
ammonium perchlorate|7790-98-9||ammoniumperchlorat; perchlorate d ammonium; perclorato de amonio
hydroxyl terminated polybutadiene|69102-90-5||htpb; hydroxyl terminated poly butadiene
hydrazine|302-01-2||monomethylhydrazine; unsymmetrical dimethylhydrazine; udmh
potassium fluoride|7789-23-3||kaliumfluorid; fluorure de potassium
hydrogen fluoride|7664-39-3||hydrofluoric acid; flusssaure; acide fluorhydrique; acido fluorhidrico
ammonium bifluoride|1341-49-7||ammonium hydrogen fluoride; ammonium hydrogendifluoride
potassium bifluoride|7789-29-9||potassium hydrogen fluoride
sodium cyanide|143-33-9||natriumcyanid; cyanure de sodium; cianuro de sodio
potassium cyanide|151-50-8||kaliumcyanid; cyanure de potassium; cianuro de potasio
phosphorus pentasulphide|1314-80-3||phosphorus pentasulfide
diisopropylamine|108-18-9||di isopropylamine
`;

export const DUAL_USE_GOODS: readonly ControlledSubstance[] = NAMED.trim()
  .split('\n')
  .map((line) => {
    const [name = '', cas = '', codes = '', synonyms = ''] = line.split('|');
    return {
      ...{ name, cas: cas === '' ? [] : [cas], synonyms: synonyms.split('; ') },
      hs6: codes
        .split(' ')
        .filter(Boolean)
        .map((code) => ({ code, alone: true })),
      listings: [{ list: 'eu-dual-use' }],
    };
  });

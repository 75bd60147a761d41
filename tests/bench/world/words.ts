/** The words that made-up names, titles and summaries are put together from: some with accents, some Chinese. */

export const places = [
  ['Baotou', 'Hohhot', 'Ordos', 'Wuhai', 'Tongliao', 'Chifeng', 'Jining', 'Ürümqi', 'Xi’an', 'Lüliang'],
  ['Québec', 'São Paulo', 'Łódź', 'Düsseldorf', 'Málaga', 'Brno', 'Göteborg', 'Linz', 'Gdańsk', 'Orléans'],
].flat()

export const makers = [
  ['North', 'Grand', 'United', 'Golden', 'Prairie', 'Harbour', 'Summit', 'River', 'Sunrise', 'Pioneer', 'Huaxia'],
  ['Tianshan', 'Longma', 'Beifang', 'Jinyuan', 'Škoda', 'Rhône', 'Ångström', 'Boréal', 'Steppe', 'Meridian'],
].flat()

export const trades = [
  ['Steel', 'Rare Earth', 'Magnet', 'Alloy', 'Rail', 'Mining', 'Energy', 'Logistics', 'Coke', 'Chemical'],
  ['Wind Power', 'Machinery', 'Battery', 'Glass', 'Cement', 'Silicon', 'Hydrogen', 'Port', 'Motor', 'Foundry'],
].flat()

export const governing = ['Bureau', 'Commission', 'Committee', 'Government', 'Office', 'Department', 'Ministry']

export const forms = ['Group', 'Works', 'Holding', 'Company', 'Institute', 'University', 'Association', 'Alliance']

export const surnames = ['Wang', 'Li', 'Zhang', 'Müller', 'Núñez', 'Sørensen', 'Zhao', 'Černý', 'Sun', 'Lefèvre', 'Gao']

export const givenNames = ['Wei', 'Jun', 'Ana', 'José', 'Min', 'Yan', 'Zoë', 'Hao', 'Lucía', 'Tao', 'Jiří', 'Ning']

export const publishers = [
  ['Steel Daily', 'Steppe Post', 'Grassland Times', 'Commodity Wire', 'Supply Weekly', 'Evening News', '中国冶金报'],
  ['Économie du Nord', 'Región Industrial', 'Metall heute', 'Harbour Gazette', 'Rail Courier', 'Alloy Monitor'],
].flat()

export const topics = [
  ['steel', 'rails', 'plates', 'rare earths', 'magnets', 'ore', 'coke', 'hydrogen', 'wind towers', 'green power'],
  ['logistics', 'freight', 'ports', 'alloys', 'research', 'training', 'recycling', 'slag', 'tailings', 'batteries'],
  ['稀土', '钢铁', '合作', '产业链', '绿色能源', 'façade plates', 'naïve pricing', 'coöperation', 'résumé courses'],
].flat()

export const deeds = [
  ['agreed', 'discussed', 'signed', 'promised', 'toured', 'praised', 'reviewed', 'opened', 'extended', 'compared'],
  ['presented', 'offered', 'weighed', 'announced', 'examined', 'planned', 'launched', 'confirmed', 'welcomed'],
].flat()

export const particulars = [
  ['supplies', 'a joint workshop', 'long-term prices', 'a pilot line', 'delivery by rail', 'common standards'],
  ['a research centre', 'shared warehouses', 'the next five years', 'lower emissions', 'quality'],
  ['a memorandum', 'the alliance', 'local content', 'customers abroad', 'talent', 'digital tools', '供应链', '联盟'],
].flat()

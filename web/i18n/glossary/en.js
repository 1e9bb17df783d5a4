// Words that a reader may not know, and what they mean: on the method page, and in place in the element.
export default {
  word_kwh: 'kWh',
  meaning_kwh: 'A kilowatt-hour is the energy of 1,000 watts running for one hour, the unit of electricity bills. In Taiwan it is called 度 (dù).',
  word_power: 'Power and energy',
  meaning_power: 'Power, in watts, is how fast electricity is drawn at one moment. Energy, in kilowatt-hours, is power × time. A 100-watt lamp that is on for 10 hours takes 1 kWh.',
  word_pue: 'PUE',
  meaning_pue: 'Power usage effectiveness: what a whole data centre draws, divided by what its computers draw. The rest is cooling and losses. 1 would be no overhead at all.',
  word_mfu: 'MFU',
  meaning_mfu: 'Model FLOPs utilisation: the share of a chip’s highest computing rate that the model’s own arithmetic gets. The lower it is, the longer the chips run for the same work.',
  word_grid: 'Carbon intensity',
  meaning_grid: 'The CO₂e emitted for each kWh. It depends on the place and the year, so the same energy can stand for very different emissions.',
  word_lifecycle: 'Life cycle',
  meaning_lifecycle: 'Counted from making to scrapping: mining, building, running, disposal. “Direct” counts only what is emitted while running. The two cannot be set against each other.',
  word_average: 'Average and marginal',
  meaning_average: 'An average shares all that was used among everybody. A marginal figure says what one more or one less would change. Figures here are averages: an hour not watched does not save its average.',
  word_dispute: 'Range, spread and dispute',
  meaning_dispute: 'A range runs from the lowest value to the highest. One source’s own is a spread, where some values are likelier than others. Sources that contradict each other are a dispute: it has two ends and no middle, and is never averaged.',
};

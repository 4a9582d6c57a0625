// What the page itself says; everything else comes written from the server.

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

export const words = {
  waiting: 'Venter på forbindelse',
  waitingWhy: 'Tavlen viser tallene, så snart den får fat i serveren.',
  revoked: 'Denne skærm er afmeldt',
  revokedWhy: 'Lederen kan udstede en ny adresse til skærmen.',
  empty: 'Tavlen har ingen sider endnu',
  emptyWhy: 'De kommer af sig selv, når de er lagt på.',
  noTiles: 'Ingen tal endnu',
  noTilesWhy: 'De kommer af sig selv, når de er hentet.',
  noItems: 'Intet på listen lige nu',
  noItemsWhy: 'Her står det, der kræver handling.',
  product: 'Resultattavle',
  noNetwork: 'ingen forbindelse',
  noAnswer: 'serveren svarer ikke',
  since: 'Siden sidst',
  agreements: 'Aftaler',
  noSince: 'Intet skrevet siden sidst',
  noAgreements: 'Ingen aftaler endnu',
  attention: 'Kræver handling: ',
  hidden: 'for få, her eller i et andet tal',
  basket: (said) => `Kurv med bolde: ${said}`,
  position: (number, count) => `Side ${number} af ${count}`,
  deadline: (date) => `senest ${date}`,
  passed: (date) => `frist overskredet: ${date}`,
  goesOn: (title) => `${title} … fortsat`,
};

function counted(number, one, many) {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

/** "2 dage": the largest whole unit in these seconds. */
export function span(seconds) {
  if (seconds >= day) return counted(Math.floor(seconds / day), 'dag', 'dage');
  if (seconds >= hour) return counted(Math.floor(seconds / hour), 'time', 'timer');
  return counted(Math.max(1, Math.floor(seconds / minute)), 'minut', 'minutter');
}

/** How long ago the server was last heard, or when, where a clock that went back hides how long. */
export function lastHeard(seconds, at, why) {
  const when =
    seconds >= 0
      ? `for ${span(seconds)} siden`
      : new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeStyle: 'short' }).format(at);
  return `Sidst opdateret ${when} – ${why}`;
}

/** The day of a moment as the calendar on the wall has it: "2026-11-13". */
export function dayOf(moment) {
  const day = new Date(moment);
  const two = (number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Said once the figures are older than a week's edition gets, in a place that pulls each week. */
export function dataAge(until, now) {
  const days = Math.floor((now - Date.parse(`${until}T00:00:00`)) / (day * 1000));
  return days >= 10 && days < 400 ? `Data er ${days} dage gamle` : '';
}

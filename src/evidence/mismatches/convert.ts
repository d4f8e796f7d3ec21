/** A unit as so many of the unit that its kind is reckoned in. */
interface Unit {
  readonly kind: string;
  readonly factor: number;
}

const units = (kind: string, factors: Readonly<Record<string, number>>): [string, Unit][] =>
  Object.entries(factors).map(([unit, factor]) => [unit, { kind, factor }]);

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units('length', {
    millimetres: 0.001,
    centimetres: 0.01,
    metres: 1,
    kilometres: 1000,
    inches: 0.0254,
    feet: 0.3048,
    yards: 0.9144,
    miles: 1609.344,
    'nautical miles': 1852,
  }),
  ...units('area', {
    'square feet': 0.092903,
    'square metres': 1,
    acres: 4046.86,
    hectares: 10_000,
    'square kilometres': 1e6,
    'square miles': 2_589_988,
  }),
  ...units('weight', {
    milligrams: 1e-6,
    grams: 0.001,
    ounces: 0.0283495,
    pounds: 0.453592,
    kilograms: 1,
    tons: 907.185,
    tonnes: 1000,
  }),
  ...units('volume', { litres: 1, gallons: 3.78541, barrels: 158.987 }),
  ...units('speed', { 'km/h': 1, mph: 1.609344, knots: 1.852 }),
  ...units('power', { watts: 1, kilowatts: 1e3, megawatts: 1e6, gigawatts: 1e9 }),
  ...units('time', { seconds: 1, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 }),
  ...units('long time', { months: 1, years: 12, decades: 120, centuries: 1200 }),
]);
const [CELSIUS, FAHRENHEIT] = ['degrees Celsius', 'degrees Fahrenheit'];

/** What is converted is rounded: so far apart two figures may be, as a share and in degrees. */
const ROUNDED = 0.04;
const ROUNDED_DEGREES = 1;

/** A figure with its unit, as `MEASURES` names it. */
export interface InUnit {
  readonly value: number;
  readonly measure: string;
}

/** Whether two figures in other units of one kind are the same but for rounding; null where the units are not of one kind, or one. */
export function areSameConverted(a: InUnit, b: InUnit): boolean | null {
  if (a.measure === b.measure) return null;
  if (a.measure === CELSIUS && b.measure === FAHRENHEIT) return areSameDegrees(a.value, b.value);
  if (a.measure === FAHRENHEIT && b.measure === CELSIUS) return areSameDegrees(b.value, a.value);
  const [one, other] = [UNITS.get(a.measure), UNITS.get(b.measure)];
  if (one === undefined || one.kind !== other?.kind) return null;
  const [x, y] = [a.value * one.factor, b.value * other.factor];
  return Math.abs(x - y) <= ROUNDED * Math.max(Math.abs(x), Math.abs(y));
}

/** As a temperature, or as a difference of two. */
function areSameDegrees(celsius: number, fahrenheit: number): boolean {
  const warmer = celsius * 1.8;
  return [warmer + 32, warmer].some((degrees) => Math.abs(degrees - fahrenheit) <= ROUNDED_DEGREES);
}

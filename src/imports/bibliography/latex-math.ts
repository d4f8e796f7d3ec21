// prettier-ignore
const GREEK_NAMES = (
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν ' +
  'xi ξ omicron ο pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω ' +
  'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω'
).split(' ');
// prettier-ignore
const SIGN_NAMES = 'pm ± times × cdot · le ≤ leq ≤ ge ≥ geq ≥ neq ≠ approx ≈ sim ∼ infty ∞ to → rightarrow → circ °'.split(' ');

const pairsOf = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.flatMap((name, i) => (i % 2 === 0 ? [[name, names[i + 1]!] as const] : [])));

/** Greek letters by their names in LaTeX. */
export const GREEK = pairsOf(GREEK_NAMES);
const SIGNS = { ...GREEK, ...pairsOf(SIGN_NAMES) };

/** Math in a line of text: "$5 and $6" is none, as nothing closes it. */
export const MATH = /(?<!\\)\$(?=\S)((?:\\.|[^$\\])*?)(?<=\S)\$(?!\d)|\\\(((?:\\.|[^\\])*?)\\\)/gu;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
const setAs = (digits: string, signs: string, [plus, minus]: readonly [string, string]): string =>
  digits.replace(/[\d+-]/gu, (sign) =>
    sign === '+' ? plus : sign === '-' ? minus : signs.charAt(Number(sign)),
  );

/** Plain Unicode for a formula of letters, figures and signs; null where it is more than that. */
export function readMath(formula: string): string | null {
  const plain = formula
    .replace(/\\(?:mathrm|mathit|mathbf|mathsf|text|textrm|rm)\s*\{([^{}]*)\}/gu, '$1')
    .replace(/\^\s*\{?\s*\\circ\s*\}?/gu, '°')
    .replace(/\\([A-Za-z]+)\s*/gu, (whole, name: string) => SIGNS[name] ?? whole)
    .replace(/\^(?:\{([+-]?\d+)\}|(\d))/gu, (_, many?: string, one?: string) =>
      setAs(many ?? one ?? '', RAISED, ['⁺', '⁻']),
    )
    .replace(/_(?:\{([+-]?\d+)\}|(\d))/gu, (_, many?: string, one?: string) =>
      setAs(many ?? one ?? '', LOWERED, ['₊', '₋']),
    )
    .replace(/\\[,;:! ]|~/gu, ' ')
    .replace(/\\([%#&$])/gu, '$1');
  return /[\\^_]/u.test(plain) ? null : plain.replace(/[{}]/gu, '');
}

/** The formulas of a field's value that stay as their source, for they are more than letters, figures and signs. */
export function unreadMath(value: string): readonly string[] {
  return [...value.matchAll(MATH)].flatMap(([whole, dollars, brackets]) =>
    readMath(dollars ?? brackets ?? '') === null ? [whole] : [],
  );
}

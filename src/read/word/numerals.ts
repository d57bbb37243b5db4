const DIGITS = '〇一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** 1 → 一, 12 → 十二, 105 → 一百〇五; up to 9999, plain digits beyond. */
function chinese(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  let text = '';
  const digits = [...String(value)].map(Number);
  digits.forEach((digit, i) => {
    if (digit > 0) text += DIGITS[digit]! + UNITS[digits.length - 1 - i]!;
    else if (digits[i + 1] !== undefined && digits[i + 1]! > 0) text += DIGITS[0];
  });
  return value < 20 ? text.replace(/^一十/, '十') : text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

function roman(value: number): string {
  let text = '';
  let left = Math.min(value, 3999);
  for (const [size, sign] of ROMAN) for (; left >= size; left -= size) text += sign;
  return text;
}

/** 1 → A, 26 → Z, 27 → AA, as Word counts. */
function letters(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 20));
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A counter's value in one of Word's number formats (ECMA-376 Part 1, 17.18.59 ST_NumberFormat); '' where the format prints none. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case 'bullet':
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(value);
    case 'ideographDigital':
      return String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)]!);
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value);
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? String(value);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** Digits in groups of three from the right: '3221811', '.' → '3.221.811'. Its work grows with the digits. */
export const groupThousands = (digits: string, separator: string): string => {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.push(digits.slice(Math.max(0, end - 3), end));
  return groups.reverse().join(separator);
};

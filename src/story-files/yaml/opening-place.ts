import { isCollection, isPair, isScalar, type Node } from 'yaml';

/**
 * Where the bracket or the quotation mark was opened whose end is missing.
 * @param contents the document as far as it could be read
 * @param end offset at which the end was missed
 * @returns an offset, or nothing when no bracket or quotation reaches that place
 */
export function openingPlace(contents: Node | null, end: number): number | undefined {
  const starts: number[] = [];
  const visit = (node: unknown): void => {
    if (isPair(node)) {
      visit(node.key);
      visit(node.value);
      return;
    }
    const enclosing =
      (isCollection(node) && node.flow === true) ||
      (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'));
    if (enclosing && node.range && node.range[0] < end && node.range[1] === end) starts.push(node.range[0]);
    if (isCollection(node)) node.items.forEach(visit);
  };
  visit(contents);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

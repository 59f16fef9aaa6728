/** A constructor of elements, such as `HTMLInputElement`. */
type ElementType<Found extends Element> = new () => Found;

/**
 * The part of an element that is there for sure.
 * @throws Error when the page lacks it, which is a fault of the page's component
 */
export function partOf<Found extends Element>(root: ParentNode, selector: string, type: ElementType<Found>): Found {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}.`);
}

/**
 * Makes an element.
 * @param name its tag
 * @param attributes as in HTML
 * @param children elements and texts
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

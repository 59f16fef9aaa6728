/**
 * Makes a button do what cannot be undone only when it is pressed a second time; leaving it takes the first press back.
 * @param question what the button says after the first press
 */
export function pressTwice(button: HTMLButtonElement, question: string, action: () => void): void {
  const name = button.textContent;
  let asked = false;
  const ask = (now: boolean): void => {
    asked = now;
    button.textContent = now ? question : name;
  };
  button.addEventListener('click', () => {
    if (asked) action();
    ask(!asked);
  });
  button.addEventListener('blur', () => {
    ask(false);
  });
}

/** What people choose most, and what every guesser tries first; in lower case, without digits at the end. */
export const commonPasswords: readonly string[] = `
password passwort passw0rd pass motdepasse contraseña letmein welcome admin administrator root login master secret
qwerty qwertyuiop qwertz azerty asdf asdfgh asdfghjkl zxcvbn zxcvbnm abc abcdef iloveyou loveyou lovely princess
sunshine monkey dragon football baseball basketball soccer hockey superman batman spiderman starwars pokemon shadow
michael jennifer jessica jordan michelle daniel ashley thomas charlie andrew nicole hunter buster tigger ginger pepper
cookie summer winter spring autumn flower hello freedom whatever trustno computer internet samsung google apple
liverpool arsenal chelsea barcelona realmadrid killer mustang harley maggie bailey access changeme default guest
test tester testing temp temporary story stories bank storybank interview passphrase vault unlock locked open sesame
correct horse battery staple correcthorsebatterystaple january february march april may june july august september
october november december monday tuesday wednesday thursday friday saturday sunday
`
  .trim()
  .split(/\s+/u);

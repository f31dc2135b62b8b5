/**
 * What is tried first: the commonest passwords of the world and of Chinese offices, by their letters alone (digits and signs
 * around and between them are the first thing anybody varies), and whole texts that hold no letters.
 */
export const forbiddenLetters: ReadonlySet<string> = new Set(
  `password passwd passwrd pass pssword psswrd qwerty qwertyuiop qwert asdfgh asdfghjkl asdf zxcvbn zxcvbnm qazwsx qazwsxedc
  qwerasdf qwerasdfzxcv admin administrator adminadmin root toor user test guest welcome letmein login master super superman
  superadmin system sysadmin manager iloveyou lovely love woaini woaiwojia ilovechina dragon monkey sunshine princess football
  baseball shadow michael trustno hello helloworld default secret changeme change temp abc abcd abcde abcdef abcdefg abcabc
  aaa aaaa qq aq sq zxc qwe qweqwe asd asdasd wang zhang li liu chen yang zhao huang zhou wu xiaoming
  zhengwu gongkai zhengwugongkai zwgk xxgk xinxigongkai zfxxgk zhengfu renminzhengfu gov government jiedao jiedaoban shequ
  banshichu bangongshi guanli guanliyuan mima denglu yonghu ceshi beijing shanghai guangzhou shenzhen zhongguo china chinese
  zhonghua renmin fuwu weirenminfuwu gongzuo spring summer autumn winter january february october november december`
    .split(/\s+/)
    .filter((word) => word.length > 1),
);

/** Runs of keys and signs; any piece of one is as well known as the whole. */
export const runs: readonly string[] = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
  '147258369147258369',
  '135792468013579',
  '一二三四五六七八九十',
  '!@#$%^&*()_+',
];

/** Sentences everybody knows. */
export const forbiddenTexts: ReadonlySet<string> = new Set([
  '为人民服务为人民服务',
  '政府信息公开工作',
  '我爱北京天安门我爱北京',
  '5201314520',
  '1314520131',
  '1122334455',
  '1212121212',
  '0000000000',
  '8888888888',
  '6666666666',
]);

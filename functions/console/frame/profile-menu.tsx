import { keysOn } from '../keyboard/commands.ts';
import { t } from '../language/base.ts';
import { problemText } from '../language/problem-text.ts';
import { LANGUAGES, type Language, language } from '../language/words.ts';
import { Menu, MenuItem } from '../look/menu.tsx';
import { Text } from '../look/text.tsx';
import { THEMES, theme } from '../look/theme.ts';
import { toast } from '../look/toast.tsx';
import { me, theSession } from './console.ts';
import { chooseLanguage } from './preferences.ts';

/** Each language by its own name: whoever looks for it reads that. */
const NAMES: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' };

/** Who is signed in, language, look, keys, and the way out. */
export function ProfileMenu() {
  const who = me.value;
  if (who === null) return null;
  const { principal, name } = who;
  const failed = (error: unknown) => toast(problemText(error), { tone: 'wrong' });
  return (
    <Menu
      label={
        <>
          <span class="only-heard">{t('profile.menu', { name })}</span>
          <span class="face" aria-hidden="true">
            {[...name][0]?.toUpperCase()}
          </span>
          <span aria-hidden="true" class="profile-name">
            <Text>{name}</Text>
          </span>
        </>
      }
    >
      <p class="menu-heading">
        <Text>{principal.id}</Text> · {principal.roles.map((role) => t(`role.${role}`)).join(', ')}
      </p>
      <p class="menu-heading">{t('profile.language')}</p>
      {LANGUAGES.map((one) => (
        <MenuItem key={one} chosen={one === language.value} onPick={() => chooseLanguage(one).catch(failed)}>
          <span lang={one}>{NAMES[one]}</span>
        </MenuItem>
      ))}
      <p class="menu-heading">{t('profile.theme')}</p>
      {THEMES.map((one) => (
        <MenuItem
          key={one}
          chosen={one === theme.value}
          onPick={() => {
            theme.value = one;
          }}
        >
          {t(`theme.${one}`)}
        </MenuItem>
      ))}
      <p class="menu-heading">{t('profile.keys')}</p>
      {([true, false] as const).map((on) => (
        <MenuItem
          key={String(on)}
          chosen={keysOn.value === on}
          onPick={() => {
            keysOn.value = on;
          }}
        >
          {t(on ? 'profile.keys-on' : 'profile.keys-off')}
        </MenuItem>
      ))}
      <hr />
      <MenuItem onPick={() => theSession().signOut().catch(failed)}>{t('profile.sign-out')}</MenuItem>
    </Menu>
  );
}

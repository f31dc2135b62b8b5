import type { ThemeConfig } from 'antd';

/**
 * Quiet office look: one blue, hairlines, no shadows in the page. Texts keep a contrast of 4.5 : 1 or more, hence
 * tokens darker than the library's own (WCAG 2.1 AA, goal G69).
 */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1b5384',
    colorInfo: '#1b5384',
    colorLink: '#1b5384',
    colorLinkHover: '#2a6aa3',
    colorLinkActive: '#143f66',
    colorSuccess: '#25683c',
    colorWarning: '#8a5300',
    colorError: '#b3261e',
    // Tints by hand: those derived from dark colours come out grey.
    colorPrimaryBg: '#e6eff7',
    colorPrimaryBgHover: '#d8e6f2',
    colorPrimaryBorder: '#a9c4dc',
    colorPrimaryHover: '#2a6aa3',
    colorPrimaryActive: '#143f66',
    controlItemBgActive: '#e6eff7',
    colorInfoBg: '#eaf2f9',
    colorInfoBorder: '#b5cde1',
    colorSuccessBg: '#ecf6ef',
    colorSuccessBorder: '#a9cdb5',
    colorWarningBg: '#fdf5e6',
    colorWarningBorder: '#e0c28a',
    colorErrorBg: '#fcefee',
    colorErrorBorder: '#e2aaa6',
    colorErrorHover: '#c8453d',
    colorText: '#1d2733',
    colorTextSecondary: '#4a5766',
    colorTextTertiary: '#5c6977',
    colorTextQuaternary: '#667380',
    colorTextDescription: '#55626f',
    colorTextPlaceholder: '#667380',
    colorBorder: '#c9d1d9',
    colorBorderSecondary: '#e3e8ed',
    colorBgLayout: '#f4f6f8',
    borderRadius: 4,
    fontSize: 14,
    // As the page's own (base.css), which follows the language.
    fontFamily: 'inherit',
    motion: false,
  },
  components: {
    Layout: { headerBg: '#ffffff', headerHeight: 52, headerPadding: '0 20px', siderBg: '#ffffff' },
    Menu: { itemHeight: 38, itemMarginInline: 8, itemBorderRadius: 4, itemSelectedBg: '#e6eff7' },
    Table: { headerBg: '#f0f3f6', headerColor: '#33404d', cellPaddingBlockMD: 8, cellPaddingBlockSM: 6 },
    Tabs: { horizontalMargin: '0' },
  },
};

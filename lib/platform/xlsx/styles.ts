const TOP = '<alignment vertical="top" wrapText="1"/>'

/** Styles by index: 0 default, 1 text, 2 head, 3 day, 4 number. */
export const STYLES = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFDF1C2"/></patternFill></fill></fills>',
  '<borders count="2"><border/><border><bottom style="medium"><color rgb="FF172338"/></bottom></border></borders>',
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/>',
  `<xf xfId="0" applyAlignment="1">${TOP}</xf>`,
  `<xf xfId="0" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${TOP}</xf>`,
  `<xf xfId="0" numFmtId="14" applyNumberFormat="1" applyAlignment="1">${TOP}</xf>`,
  `<xf xfId="0" applyAlignment="1">${TOP}</xf>`,
  '</cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')

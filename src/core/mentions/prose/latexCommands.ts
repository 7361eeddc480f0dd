/** Commands that only change how their argument looks: names go on across them. */
export const formatCommands: ReadonlySet<string> = new Set(
  (
    'emph textbf textit textsc textsl textsf textrm textup textmd textnormal underline uline mbox hbox enquote textquote ' +
    'it bf sc sl em itshape bfseries scshape rmfamily sffamily text uppercase MakeUppercase lowercase mdseries upshape ' +
    'small large Large footnotesize normalsize nobreakdash hyp acs acl protect foreignlanguage alert'
  ).split(' '),
);

/** Commands none of whose arguments is prose. */
export const technicalCommands: ReadonlySet<string> = new Set(
  (
    'label ref cref Cref autoref eqref pageref nameref vref cite citep citet citealp citeauthor citeyear citetitle parencite ' +
    'textcite footcite footcitetext autocite smartcite supercite fullcite nocite input include includeonly usepackage ' +
    'RequirePackage documentclass bibliography bibliographystyle addbibresource printbibliography url path includegraphics ' +
    'graphicspath begin end newcommand renewcommand providecommand newenvironment DeclareMathOperator def hypersetup geometry ' +
    'pagestyle thispagestyle pagenumbering vspace hspace setcounter addtocounter setlength addtolength definecolor color ' +
    'newtheorem theoremstyle setmainfont setlanguage setdefaultlanguage selectlanguage bibitem gls glspl Gls newacronym acrodef ' +
    'lstset lstinputlisting tikzset usetikzlibrary ensuremath hyphenation counterwithin captionsetup titleformat ' +
    'fancyhead fancyfoot linespread setstretch rule index phantomsection markboth'
  ).split(' '),
);

/** Commands whose first argument only is not prose. */
export const firstTechnicalCommands: ReadonlySet<string> = new Set([
  'href',
  'textcolor',
  'colorbox',
  'hyperref',
  'foreignlanguage',
  'multicolumn',
  'parbox',
  'raisebox',
  'hyperlink',
  'hypertarget',
]);

/** Environments without prose. */
export const closedEnvironments: ReadonlySet<string> = new Set(
  (
    'verbatim Verbatim lstlisting minted comment equation align alignat gather multline eqnarray displaymath math flalign ' +
    'tikzpicture pgfpicture filecontents'
  ).split(' '),
);

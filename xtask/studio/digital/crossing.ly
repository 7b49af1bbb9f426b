\version "2.24.0"

% One tine sounds as long as it likes, so nothing is damped and the chords are broken: the left thumb rocks like
% a boat, the right thumb sings. Every note lies on a kalimba of 17 tines in C (C4 to E6).

#(set-global-staff-size 19)
#(ly:font-config-add-font "../../../server/data/demo/files/typeface-wayfarer.otf")

\paper {
  #(set-paper-size "a4")
  top-margin = 16\mm
  bottom-margin = 14\mm
  left-margin = 17\mm
  right-margin = 17\mm
  ragged-last-bottom = ##f
  system-system-spacing.padding = #3
  print-first-page-number = ##f
}

\header {
  title = \markup \override #'(font-name . "Wayfarer") \fontsize #4 "A Travessia"
  subtitle = \markup \override #'(font-name . "Wayfarer") \fontsize #1 "The Crossing"
  instrument = ##f
  composer = "Caravel"
  meter = "for kalimba (17 tines in C) or piano"
  copyright = "Play it, teach it, record it. Copy it for your pupils."
  tagline = ##f
  pdftitle = "A Travessia (The Crossing)"
  pdfsubject = "Score for kalimba or piano"
  pdfauthor = "Caravel"
}

right = \relative c'' {
  \key c \major
  \time 6/8
  \tempo \markup \override #'(font-name . "Wayfarer") "Calmly, like a tide" 4. = 56
  % The quay: water first, then the tune pushes off.
  R2.*2 | r4. r4 g8\p | c4.~ 4 b8 |
  \mark \markup { \box "A" }
  e4.( d4) c8 | g4.~ 4 a8 | b4( c8) d4 b8 | c4.~ 4 g8 |
  e'4.( f4) e8 | d4.~ 4 a8 | c4( b8) a4 b8 | g4.~ 4 g8 |
  c4.(\< d4) e8 | g4.~ 4 e8\! | f4(\> e8) d4 c8 | b4.~ 4 g8\! |
  a4( c8) e4 d8 | b4( d8) c4 a8 | g4( a8) b4 d8 | c2. \bar "||"
  % Open water: the minor side.
  \mark \markup { \box "B" }
  e4\mp a8~ 4 g8 | e4.~ 4 d8 | c4 f8~ 4 e8 | c4.~ 4 b8 |
  a4 e'8~ 4 d8 | b4( g8) b4 d8 | c4( a8) c4 e8 | e4.( d4.) |
  a'4.\mf( b4) c8 | b4( a8) g4 e8 | a4.( g4) f8 | e4.~ 4 c8 |
  f4\<( g8) a4 f8 | g4( a8) b4 g8 | c4.(\f d4) e8 | d4.(\> b4.)\! \bar "||"
  % Far from both shores: nearly nothing moves.
  \mark \markup { \box "C" }
  c4.\p g | e2. | c'4. a | f2. |
  b4. g | d4.~ 4 e8 | c2. | r8 e\<( f g a b)\! |
  % The other shore: the first tune again, an octave up at first.
  \mark \markup { \box "D" }
  e4.\mf( d4) c8 | g4.~ 4 a8 | b4( c8) d4 b8 | c4.~ 4 g,8 |
  e'4.( f4) e8 | d4.~ 4 a8 | c4( b8) a4 b8 | g4.~ 4 g8 |
  c4.\<( d4) e8 | g4.~ 4 c8\! | a4\>( g8) f4 d8 | e4.~ 4 g,8\! |
  a4(\p c8) e4 d8 | b4( d8) c4 a8 |
  \tempo \markup \override #'(font-name . "Wayfarer") "Slower, letting go" 4. = 46
  g4( a8) b4 d8 | c4.~ 4 g'8 | e4.~ 4 d8 | c4.( g') | <c, e>2.\pp~ | 2.\fermata \bar "|."
}

left = \relative c' {
  \key c \major
  \time 6/8
  c8 g' e' g, e' g, | c, g' e' g, e' g, | c, g' e' g, e' g, | c, g' e' g, d' g, |
  % A
  c, g' e g c e, | e g b g e g | d g b g d g | c, g' e g c e, |
  c e g a g e | d f a f d f | f a c a f a | g b d b g f |
  e g c g e g | e g b g e g | f a c a f a | g b d b g f |
  f a c a f a | e g b g e g | d g b g f d | c e g c g e |
  % B
  a e' c e a, e' | c e, g c g e | f a c a f a | e g c g e g |
  f a c a f a | e g b g e g | d f a f d f | e g b e b g |
  a c e c a c | e, g b g e g | f a c a f a | c, e g c g e |
  d f a f d f | e g b g e g | f a c a f a | g b d b g d |
  % C
  c g' c e c g | c, g' c e c g | f a c f c a | f a c f c a |
  g b d g d b | g b d b g d | c e g c g e | g4. r |
  % D
  c,8 g' c e c g | e g b g e g | d g b g d g | c, g' e g c e, |
  c e g a g e | d f a f d f | f a c a f a | g b d b g f |
  e g c g e g | e g c g e g | f a c a f d | c e g c g e |
  f a c a f a | e g b g e g | d g b g f d | c e g c g e |
  c g' e' g, e' g, | c, g' e' g, e' g, | c,8 e g c4.~ | 2.\fermata
}

\score {
  \new PianoStaff <<
    \new Staff = "right" \with { midiInstrument = "kalimba" } { \clef treble \right }
    \new Staff = "left" \with { midiInstrument = "kalimba" } { \clef treble \left }
  >>
  \layout { \context { \Score \override RehearsalMark.self-alignment-X = #LEFT } }
  \midi { }
}

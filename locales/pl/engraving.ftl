engraving-label = Tekst do wygrawerowania
engraving-fits = Maksymalna liczba znaków: { NUMBER($characters) }.
engraving-fits-lines = Maksymalna liczba wierszy: { NUMBER($lines) }, znaków w wierszu: { NUMBER($characters) }.
engraving-letters = Pisma: { $scripts }.
engraving-days =
    { NUMBER($days) ->
        [one] Wykonanie na zamówienie: { NUMBER($days) } dzień roboczy.
        [few] Wykonanie na zamówienie: { NUMBER($days) } dni robocze.
        [many] Wykonanie na zamówienie: { NUMBER($days) } dni roboczych.
       *[other] Wykonanie na zamówienie: { NUMBER($days) } dnia roboczego.
    }
engraving-of = Grawer:

send-back-not-made-to-order = Rzecz z wygrawerowanym tekstem powstaje na indywidualne zamówienie: nie można jej zwrócić z powodu zmiany zdania. W razie wady zwrot jest nadal możliwy.
cart-remade = { $title }: w tej postaci już nie wykonujemy. Prosimy usunąć tę pozycję i dodać ją ponownie.
requirement-remade = W tej postaci już nie wykonujemy: { $field }

error-engraving-missing = Prosimy wpisać tekst do wygrawerowania.
error-engraving-long = Tekst jest za długi. Maksymalna liczba znaków w wierszu: { NUMBER($most) }.
error-engraving-lines = Tekst nie mieści się. Maksymalna liczba wierszy: { NUMBER($most) }.
error-engraving-letter = Nie możemy wygrawerować „{ $letter }”. Prosimy usunąć ten znak.
error-return-made-to-order = Ta rzecz powstała na indywidualne zamówienie, więc zwrot jest możliwy tylko w razie wady. Prosimy ją wskazać.
error-pieces-together = Na tych sztukach są różne teksty, więc można anulować tylko wszystkie razem. Jeśli część ma zostać, prosimy o wiadomość.

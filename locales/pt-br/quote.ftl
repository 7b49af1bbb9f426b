### A cotação: por quanto tempo um total vale.

# Abaixo do total no checkout; $when é uma data com a hora.
checkout-held-until = Este total vale até { $when }. Se você pedir até lá, paga exatamente este valor.

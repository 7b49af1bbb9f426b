checkout-company = 为公司采购？
vat-number = 增值税号
vat-number-hint = 请连同国家字母一起填写，例如{ $example }。经欧盟VIES系统核实后，我们将按不含增值税的价格供货，由贵公司自行申报增值税。
vat-number-confirmed = VIES已核实此税号，我们不收取增值税。
vat-number-taxed-here = VIES已核实此税号。由于商品的发货国就是该税号所属的国家，仍需收取增值税。
vat-number-unanswered = 目前无法向VIES查询，因此我们先计入增值税。您更新本页或提交订单时，我们会再次查询。
requirement-vat-number-invalid = 这不像是有效的增值税号。请核对，例如{ $example }，或将此栏留空。
requirement-vat-number-unconfirmed = VIES中没有此税号用于欧盟内部贸易的登记。请核对，或将此栏留空，按含增值税的价格购买。

total-tax-reversed = { $rate }{ $tax }（反向征收）
reverse-charge-goods = 反向征收（reverse charge）。依据欧盟指令2006/112/EC第138条，向另一成员国供货免税，增值税由收货方缴纳。
reverse-charge-services = 反向征收（reverse charge）。依据欧盟指令2006/112/EC第44条及第196条，增值税由接收方缴纳。

order-vat-number = 增值税号{ $number }
order-vat-unanswered = 增值税号{ $number }。您下单时无法向VIES核实，因此已收取增值税。

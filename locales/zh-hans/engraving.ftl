engraving-label = 要刻的文字
engraving-fits = 最多 { NUMBER($characters) } 个字符。
engraving-fits-lines = 最多 { NUMBER($lines) } 行，每行 { NUMBER($characters) } 个字符。
engraving-letters = 可用文字：{ $scripts }。
engraving-days = { NUMBER($days) } 个工作日内为您制作。
engraving-of = 刻字：

send-back-not-made-to-order = 刻有您文字的商品是专为您定做的：不能因为改变主意而退货。如果商品有问题，仍可退货。
cart-remade = { $title }：现在不再这样制作。请移除后重新加入。
requirement-remade = 现在不再这样制作：{ $field }

error-engraving-missing = 请输入要刻的文字。
error-engraving-long = 太长了。每行最多 { NUMBER($most) } 个字符。
error-engraving-lines = 最多 { NUMBER($most) } 行。请缩短文字。
error-engraving-letter = 无法刻“{ $letter }”。请去掉它。
error-return-made-to-order = 这是按您的文字定做的，只有商品有问题时才能退回。请说明原因。
error-pieces-together = 这些商品上的文字各不相同，只能全部一起取消。如果想保留其中几件，请给我们留言。

price-before = ราคาเดิม:
price-lowest =
    { NUMBER($days) ->
        [1] ราคาต่ำสุดในวันก่อนลดราคา: { MONEY($price) }
       *[other] ราคาต่ำสุดในช่วง { NUMBER($days) } วันก่อนลดราคา: { MONEY($price) }
    }
price-tiers = ราคาต่อชิ้น
price-tier = { NUMBER($count) } ชิ้นขึ้นไป

parcels-note = จัดส่งเป็นพัสดุ { NUMBER($count) } กล่อง ส่งจาก: { $countries }

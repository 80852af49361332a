function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/**
 * Common forenames in the United Kingdom, young and old, of all its communities. Those that are
 * also words, places or usual surnames are in {@link wordForenames}.
 */
export const forenames: ReadonlySet<string> = names(`
  Aadil Aaliyah Aamir Aaron Aarti Abbas Abdirahman Abdul Abdullah Abel Abi Abid Abigail Ada Adaeze
  Adam Ade Adebayo Adeel Adeline Adeola Adnan Adrian Adriana Afua Afzal Agatha Agnes Agnieszka Ahmad
  Ahmed Aidan Aiden Aileen Ailsa Aisha Aisling Aiza Ajay Ajit Akash Akosua Akram Alaia Alan Alana
  Alasdair Alastair Alaya Alayna Albert Albie Alec Aled Aleena Aleksandra Alessia Alex Alexander
  Alexandra Alf Alfie Alfred Alice Alina Alison Alistair Aliya Aliza Allan Allen Alma Alora Alpa
  Alyssa Amal Amanda Amaka Amar Amara Amari Amarjit Amaya Ameet Amelia Amelie Amina Aminata Amir Amira
  Amirah Amit Amma Ammar Amrit Amy Anastasia Anaya Andrea Andrei Andrew Andrzej Andy Aneta Angela
  Angharad Anil Anita Anjali Ankit Ann Anna Annabel Annabelle Anne Annette Annie Anthea Anthony
  Antonia Anup Anuradha Anwar Anya Aoife Aqib Aqsa Arabella Archie Arham Ariana Ariella Arif Arjun
  Arlo Arnold Arshad Arthur Arun Aruna Arvind Arya Asad Asha Asher Ashok Asif Asim Asma Astrid
  Atif Aubrey Audrey Aung Aurelia Ava Avery Avtar Aya Ayaan Ayah Ayan Ayat Ayda Ayesha Ayla Ayman
  Ayodele Ayra Ayzal Azhar Aziz Babatunde Babs Balbir Baldev Baljit Balwinder Barbara Barnaby Barry
  Bartek Bartosz Bashir Baz Beata Beatrice Beatrix Becky Belinda Bella Ben Benjamin Bernadette Bernie
  Bertie Beryl Bessie Beth Bethan Bethany Betsy Betty Bev Beverley Bharat Bhavesh Bhavna Bhupinder
  Bilal Bilkis Billie Billy Blodwen Blake Blanche Bob Bodhi Bogdan Bogumil Bola Bozena Bradley Brenda Brendan
  Brian Brid Bridget Bridie Brodie Brody Bronwen Bruce Bryan Bukola Bushra Caleb Callie Callum Caoimhe
  Carl Carmel Carol Carole Caroline Carys Casey Casper Cassius Cathal Catherine Cathy Catrin
  Catriona Cecil Cecilia Celia Celine Ceri Cerys Chandra Chantelle Charles Charlie Charlotte Chaz Cheryl
  Chester Chetan Chiamaka Chidi Chidinma Chika Chinedu Chinwe Chioma Chipo Chirag Chloe Chris
  Christina Christine Christopher Chukwudi Ciara Ciaran Cicely Cillian Claire Clara Clare Clarence
  Claudia Clementine Cleo Clifford Clive Coby Cody Colby Colin Colleen Colm Connie Connor Conor Cora
  Cormac Cristina Cruz Cynthia Cyril Czeslaw Dafydd Daljit Damian Damilola Daniel Daniela Danuta
  Daphne Darcey Darcie Darcy Dariusz Darren Darshan Dave David Davinder Debbie Deborah Debs Declan
  Deepa Deepak Deepika Deirdre Delia Delilah Della Delyth Denise Dennis Denzil Derek Derrick
  Desmond Devi Dewi Dexter Dhruv Diana Diane Diarmuid Dilip Dilys Dinesh Dipak Divya Dmitri Dmytro
  Dominic Donal Donald Donna Doreen Doris Dorota Dorothy Dottie Doug Dyfan Dylan Eamon Eddie Edgar
  Edie Edith Edmund Edna Edward Edwin Eesa Effie Efua Ehsan Eileen Eilidh Eilis Eimear Eirlys
  Elaine Eleanor Elena Eleri Eli Eliana Elias Elijah Elin Eliza Elizabeth Ella Ellen Ellie Elliot
  Elliott Elodie Eloise Elora Elsie Elzbieta Emeka Emilia Emily Emlyn Emma Emmanuel Emmie Emyr
  Emrys Enid Enzo Eoin Eric Erica Erin Ernest Ernie Esmae Esther Ethan Ethel Etta Euan Eugene Eunice
  Eurwen Eva Evan Evelyn Everleigh Everly Evie Ewa Ewan Ewelina Ezekiel Ezra Faduma Fahad Faisal
  Faiza Farah Farai Farhan Farida Farooq Fatima Fatimah Fawad Felix Fatou Femi Fergal Fergus Ffion Filip
  Finlay Finley Finn Finnley Fiona Fionnuala Flora Florin Flynn Folake Fozia Frances Francesca
  Francis Franciszek Frankie Fred Freda Freddie Frederick Freya Funmi Gabriel Gabriella Gagandeep
  Ganesh Gareth Garry Gary Gaurav Gavin Gaz Geeta Gemma Geoff Geoffrey George Georgie Georgina Gerald
  Geraldine Gerard Gerry Gertrude Gethin Gheorghe Ghulam Gideon Gilbert Giles Gillian Ginny Girish
  Gladys Glenys Glenda Glenn Gloria Glyn Glynis Godfrey Gopal Gracie Graeme Grainne Grayson Grazyna Greg
  Gregory Greta Grzegorz Gurdeep Gurdip Gurmit Gurpreet Gwen Gwenda Gwenllian Gwilym Gwyn Gwyneth
  Habib Hafsa Haider Halima Halina Halle Hallie Hamid Hamish Hamza Hana Haniya Hanna Hannah
  Harbhajan Hardeep Harish Harjit Harley Harlow Harold Haroon Harpreet Harriet Harry Harvey Hasan
  Hashim Hasmukh Hassan Hattie Hayden Hayley Hector Heidi Helen Hema Hemant Henry Henryk Hiba
  Hilary Hilda Himanshu Hina Hitesh Hodan Hollie Howard Hudson Hugh Humaira Humphrey Hussein Huw
  Huxley Iain Ian Ibrahim Idris Iestyn Ieuan Ifan Ifeoma Ifrah Iftikhar Ijeoma Ikechukwu Ilyas Imogen
  Imran Inaaya Inaya Inayah Inderjit Indie Indira Ines Ingrid Innes Ioana Iolo Ionut Iqbal Irena
  Irene Irfan Irma Iryna Isaac Isabel Isabella Isabelle Isaiah Ishaq Isla Ismail Isobel Ivan Ivor
  Iwan Iwona Jacek Jackie Jackson Jacob Jacqueline Jadwiga Jagdish Jagjit Jake Jakub Jamal James
  Jamie Jamila Jane Janet Janice Janusz Jaroslaw Jasbir Jason Jasper Jaspreet Jaswinder Jatinder
  Javed Jax Jaxon Jaxson Jaya Jayden Jayesh Jayshree Jean Jeff Jeffrey Jennifer Jenny Jenson
  Jeremy Jerzy Jess Jesse Jessica Jessie Jez Jia Jill Jim Jimmy Joan Joanna Joanne Jodie Joe Joel Joey
  John Johnny Jolanta Jomar Jonah Jonathan Joseph Josephine Josh Joshua Josiah Josie Joyce Juan
  Jude Judith Judy Julia Julian Julie Junaid Jurgita Justin Justyna Jyoti Kai Kaiden Kairo Kalpana
  Kamal Kamala Kamil Kamla Kamran Kanta Kantilal Kapil Karan Kareem Karen Karim Karl Karolina
  Kashif Kasia Katarzyna Kate Kath Katherine Kathleen Kathryn Kathy Katie Katrina Kaushik Kavita
  Kayden Kazimierz Kehinde Keith Kemi Kenneth Kev Kevin Khadija Khadijah Khalid Khalida Kian Kiara
  Kieran Kinga Kiran Kirit Kirsteen Kirsten Kirsty Kishan Kishor Koa Kobe Kofi Kojo Krishna
  Krystyna Krzysztof Kuldeep Kulwinder Kunal Kurt Kwabena Kwadwo Kwaku Kwame Kwasi Kyle Kylo
  Lachlan Laila Lakshmi Lalita Lana Lando Lara Latif Laura Lauren Laurence Lawrence Layla Leah
  Leanne Leela Leila Lena Lennie Lennox Lenny Leo Leon Leonard Leonardo Lerato Leroy Lesley Leszek
  Levi Lexi Liam Lila Lilah Lilian Liliana Lillian Lillie Lilly Linda Lindsay Linh Lionel Lisa
  Liyana Liz Llinos Llyr Logan Lola Lorenzo Lorna Lorraine Louie Louis Louise Lowri Luca Lucas
  Lucia Lucy Luka Lukas Lukasz Luke Lydia Lyla Lynda Lynn Lynne Lyra Mabel Maciej Maddison Maddox
  Madeleine Madge Madhu Maeva Maeve Magda Magdalena Maggie Mahendra Mahesh Mahmood Mahmoud Maia
  Mair Mairead Mairi Maisie Majid Makena Malcolm Malgorzata Mamadou Mandy Manish Manisha Manjit
  Manoj Maqsood Marcel Marcia Marcin Manjeet Marcus Marek Margaret Margot Maria Mariam Mariama Marian
  Maricel Marie Marilyn Marion Marites Marius Mariusz Marjorie Marlene Marley Marnie Martha Martin
  Martyn Mary Maryam Matei Mateo Mateusz Matilda Matt Matteo Matthew Maud Maureen Maurice Mavis
  Maximilian Maximus Maxine Maya Meena Meera Megan Mehmet Mehwish Meirion Melanie Melissa Menna
  Mererid Mhairi Micah Michael Michal Michelle Mick Mihaela Mihai Mike Mila Mildred Miley Millie
  Milo Minal Minha Mirha Miriam Miroslaw Modupe Moeen Mohamed Mohammad Mohammed Mohan Mohinder
  Moira Mollie Molly Monica Monika Monty Morag Morfydd Morven Moses Mubarak Muhammad Muhammed
  Mukesh Mumtaz Muriel Mustafa Mya Myla Myles Myra Nabeel Nabila Nadeem Nadia Nadine Naeem Nafisa
  Naheed Naila Najma Nalini Nancy Naomi Narendra Naresh Naseem Nasir Nasreen Natalia Natalie
  Natasha Nathan Nathaniel Navin Nawaz Nazia Neela Neelam Neha Neil Nellie Nelly Nerys Nesta Neve
  Neville Ngozi Nia Niall Niamh Nicholas Nicky Nico Nicola Nicolae Nicolas Nicole Nigel Nighat
  Nikhil Nikki Nilesh Nimal Nina Nirmal Nirmala Nisha Nitin Nkechi Nnamdi Nneka Noa Noah Noel Nola
  Nomsa Nora Norah Noreen Norma Nuala Nusrat Nyla Oakley Obinna Oisin Oksana Olamide Oleksandr
  Olena Olga Oliver Olivia Ollie Olu Oluwaseun Oluwaseyi Olwen Omar Oonagh Ophelia Orla Oscar
  Osian Oskar Osman Ottilie Otto Ousmane Owen Ozzy Paddy Padma Padraig Paige Pamela Pankaj
  Paramjit Parminder Parveen Patricia Patrick Patrycja Patsy Paudie Paul Paula Pauline Pawel Peggy
  Penelope Percy Peter Peyton Phil Philip Phillip Phoebe Phyl Phyllis Piotr Pippa Polly Prakash Pramod
  Pranav Prashant Pratik Pravin Preeti Priscilla Pritesh Priya Przemyslaw Purnima Pushpa Qasim
  Quinn Rabia Rachel Radoslaw Rae Rafael Rafal Rafe Rafferty Rafiq Raheem Rahim Rahul Raj Rajan
  Rajesh Rajeshwari Rajinder Rajiv Raju Rakesh Ralph Ralphie Ramesh Randolph Ranjit Raphael Rasa
  Rashid Rashmi Ravi Ravinder Raya Rayan Raymond Rayyan Razia Rebecca Reena Reeva Reggie Reginald
  Rehana Rekha Remi Remy Renu Reuben Rhian Rhiannon Rhodri Rhona Rhydian Rhys Riaz Richard Riley
  Rio Rita Ritu Rizwan Robert Roberta Robina Robyn Rocco Rodney Roger Rohan Rohit Roisin Roland
  Romeo Romy Ron Ronald Ronan Ronnie Rosa Rosalie Rosalind Rosie Rowena Roy Ruairi Ruaridh Ruben
  Rubina Rudy Rukhsana Rukmini Rupal Rupert Rupinder Rutendo Ruth Ryan Ryszard Saad Saba Sabir
  Sachin Sadia Sadie Saeed Safa Safia Sahra Saima Sajid Saleem Salim Salma Salman Sam Samantha
  Sameena Samina Samir Samuel Sandeep Sandhya Sandra Sangita Sanjay Sanjeev Santosh Saoirse Saqib
  Sara Sarah Sarfraz Sarita Satish Satnam Saul Savita Seamus Sean Sebastian Seema Segun Senga
  Seren Sergei Seth Seun Shabana Shabir Shafiq Shagufta Shahid Shahida Shaista Shakeel Shamim
  Shane Shannon Shanta Shanti Sharad Sharmila Sharon Shaukat Shaun Shaz Shazia Shehnaz Sheila Shelagh
  Shelley Shilpa Shirley Shiv Shobha Shona Shreya Shruti Shyam Sian Sidney Sienna Simisola Simon
  Sinead Siobhan Sioned Sipho Sivakumar Skyla Skylar Slawomir Smita Sneha Sobia Sohail Sonal Sonia
  Sophia Sophie Sorcha Stacey Stan Stanislaw Stanley Stella Stephanie Stephen Steve Steven Stu Subhash Sudha
  Sujata Sukhdev Sukhwinder Sultana Sumit Sunethra Sunil Sunita Suresh Surinder Surjit Susan
  Susanna Sushila Suzanne Svetlana Svitlana Swati Syed Syeda Sylvia Sylvie Szymon Tabitha Tadhg
  Tahir Tahira Talha Talia Tallulah Tamara Tania Tanveer Tanya Tara Tariq Tarun Tasneem Tayyab
  Tegwen Tejal Temitope Tendai Terence Teresa Thabo Thandi Thea Thelma Theo Theodore Theresa Thida
  Thomas Thushara Tilly Tim Timothy Tina Tinashe Titilayo Tobias Toby Tolu Tom Tomas Tomasz Tommo Tommy
  Tomos Tony Tracey Tracy Trev Trevor Trish Tristan Tunde Tyrone Uche Umar Urszula Usha Usman Uzma Valentina
  Valerie Vanessa Varsha Vasant Vasile Vera Vernon Veronica Vicky Vijay Vijaya Vikas Vikram Vimla
  Vinay Vincent Vinnie Vinod Vipul Vishal Viv Vivian Vivien Vivienne Volodymyr Vytautas Waheed
  Waldemar Wally Walter Wanda Wanjiru Waqar Waqas Wasim Wayne Wendy Wieslaw Wiktor Wilf Wilfred William
  Wilma Winifred Winnie Winston Wojciech Xander Xavier Xiu Yaa Yahya Yaqub Yash Yasir Yasmeen
  Yasmin Yemi Yetunde Yogesh Younis Yulia Yunus Yusra Yusuf Yvette Yvonne Zac Zachary Zack Zafar
  Zaheer Zahid Zahida Zahra Zain Zainab Zakariya Zakia Zanele Zara Zayaan Zayan Zayd Zayn Zbigniew
  Zeeshan Zoe Zofia Zoya Zubair Zuzanna
`)

/** Forenames that are no evidence alone: *Grace*, *Will*, *Victoria*, *Kelly*. */
export const wordForenames: ReadonlySet<string> = names(`
  Abdi Ace Alba Ali Ama Amber Ana Anand Angel Angus Apollo April Archer Aria Asa Ash Ashley Ashton
  Asia Aston Athena Atlas August Augustus Aura Aurora Austin Autumn Axel Bailey Banks Barney Basil
  Bear Beau Belle Bernard Bina Birdie Blair Blessing Blossom Blue Bobby Bonnie Bowie Brooke
  Brooklyn Brooks Buddy Cairo Cameron Carson Carter Chase Chelsea Christian Clay Clayton Clover
  Coco Cohen Cole Constance Cooper Craig Crystal Daisy Dakota Dalton Danish Dante Dawson Deacon
  Dean Destiny Dev Dick Don Douglas Drew Dua Dragana Duncan Earl Ebony Ed Eden Ellis Ember Esi Esme Eve
  Faith Felicity Fern Fletcher Florence Forest Fox Frank Franklin Fraser Gene Genesis Georgia Gita
  Glen Gordon Grace Graham Gray Guy Halo Hao Hari Harmony Harper Harris Harrison Hazel Heath
  Heather Heaven Herbert Holly Honey Hong Honor Hope Hugo Hui Hunter Hussain Ida India Indiana
  Indigo Indra Iona Iris Isa Israel Ivana Ivy Jack Jade Jan Jasmine Jensen Jerry Jett Jing Jo Jordan Joy
  June Junior Juniper Juno Kay Kelly Ken Kerry Kim King Kit Kumar Lance Lata Lawson Layton Lee
  Leighton Len Lennon Les Leslie Lewis Liberty Lily Lincoln Ling Lloyd Lottie Luna Madison Maha
  Mala Mali Malik Mark Marshall Mason Maverick Max Maxwell May Meadow Mei Mel Melody Mercy Mia
  Milan Miles Miller Montgomery Murphy Murray Musa Myrtle Navy Neo Nevaeh Nguyen Nick Noor Norman
  Nova Ocean Odin Ola Olive Opal Orion Otis Paisley Paris Parker Pat Pearl Penny Phoenix Piper
  Poppy Precious Prem Presley Preston Primrose Prince Princess Ram Raven Ray Reg Reign Ren Rex
  River Rob Robin Rocky Rod Roman Rome Rory Rose Rosemary Rowan Ruby Rue Ryder Saffron Sage Saint
  Santiago Sapphire Savannah Scarlet Scarlett Scott Sid Siu Sky Skye Sofia Sol Solomon Sonny
  Spencer Star Sterling Stewart Storm Stuart Sue Sullivan Sultan Summer Sunday Sunny Sydney Taylor
  Ted Teddy Terry Thi Tobi Tope Trinity Tyler Uma Una Verity Victor Victoria Vienna Viola Violet
  Wade Wai Wei Wilder Willow Wing Winter Woody Wren Xin Ying Zion
`)
